package dev.onrecord.attribution;

import dev.onrecord.attribution.CandidateAttributions.CuedAttributions;
import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds the attributions of quotations without a cue to those that a cue shows. */
public record UncuedQuotations(
    ArticleContext context, TokenSequence tokens, CuedAttributions cued) {

  /**
   * A quotation that no cue covers, with the attributions beside it.
   *
   * @param number the number of the quotation
   * @param before the attribution before it, in its paragraph or the one before
   * @param behind the attribution behind it in its paragraph
   * @param earlier the last attribution of the paragraph before the paragraph before
   */
  public record UncuedQuotation(
      int number,
      Optional<CandidateAttribution> before,
      Optional<CandidateAttribution> behind,
      Optional<CandidateAttribution> earlier) {}

  public UncuedQuotations(ArticleContext context, CuedAttributions cued) {
    this(context, context.tokens(), cued);
  }

  /**
   * Returns all attributions, where learned weights choose the sources of quotations without a cue.
   */
  List<CandidateAttribution> attribute(Model model) {
    QuotationChooser chooser = new QuotationChooser(context, model);
    return attribute(chooser::choose);
  }

  /**
   * Returns all attributions in the order of the text. The quotations are decided in this order,
   * each with a view of the attribution before it.
   */
  public List<CandidateAttribution> attribute(
      Function<UncuedQuotation, Optional<CandidateAttribution>> decision) {
    List<CandidateAttribution> all = new ArrayList<>(cued.all().size() + 4);
    int next = 0;
    for (int q = 0; q < context.quotations().count(); q++) {
      int open = context.quotations().get(q).open();
      while (next < cued.all().size() && start(cued.all().get(next)) < open) {
        all.add(cued.all().get(next++));
      }
      if (!cued.covered().get(q)) {
        decision
            .apply(
                new UncuedQuotation(q, before(all, open), behind(next, open), earlier(all, open)))
            .ifPresent(all::add);
      }
    }
    all.addAll(cued.all().subList(next, cued.all().size()));
    return all;
  }

  private Optional<CandidateAttribution> before(List<CandidateAttribution> all, int open) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.getLast()).filter(a -> a.paragraph() >= tokens.paragraph(open) - 1);
  }

  private Optional<CandidateAttribution> earlier(List<CandidateAttribution> all, int open) {
    int paragraph = tokens.paragraph(open) - 2;
    int last = all.size() - 1;
    while (last >= 0 && all.get(last).paragraph() > paragraph) {
      last--;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(all.get(last)).filter(a -> a.paragraph() == paragraph);
  }

  private Optional<CandidateAttribution> behind(int next, int open) {
    return next == cued.all().size()
        ? Optional.empty()
        : Optional.of(cued.all().get(next)).filter(a -> a.paragraph() == tokens.paragraph(open));
  }

  /**
   * Returns the place of an attribution in the text; one without a cue comes before all quotations.
   */
  private static int start(CandidateAttribution attribution) {
    return attribution.cue().isEmpty() ? -1 : attribution.cue().get().first();
  }
}
