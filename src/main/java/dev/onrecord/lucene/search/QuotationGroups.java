package dev.onrecord.lucene.search;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.Blocks;
import dev.onrecord.lucene.document.StoredArticle;
import dev.onrecord.lucene.quote.SharedStatements;
import dev.onrecord.lucene.quote.SharedStatements.Place;
import dev.onrecord.query.Hit;
import dev.onrecord.query.Quotation;
import dev.onrecord.query.QuotationGroup;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * The quotations that several outlets print, in groups of the same words. A quotation is in a group
 * also if a third one has the words of both. Only the places of quotations are in memory before a
 * group is read.
 */
public final class QuotationGroups {
  private static final int BATCH = 8;

  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt(Group::sources)
          .thenComparingInt(group -> group.places().size())
          .reversed()
          .thenComparing(group -> group.places().getFirst().document());

  private final Blocks blocks;
  private final SharedStatements shared;
  private final AllHits hits;
  private final int least;
  private final Set<Place> grouped = new HashSet<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private boolean found;

  /**
   * @param hits the paragraphs with quotations that are in one of the groups
   * @param least the fewest outlets of a group
   */
  public QuotationGroups(IndexReader reader, BitSetProducer articles, AllHits hits, int least)
      throws IOException {
    this.blocks = new Blocks(reader, articles);
    this.shared = new SharedStatements(reader, articles, () -> false);
    this.hits = hits;
    this.least = least;
  }

  /** The places of the quotations of a group, and the number of its outlets. */
  private record Group(int sources, List<Place> places) {}

  /** Returns some next groups, the largest first; none after the last one. */
  public List<QuotationGroup> next() throws IOException {
    if (!found) {
      find();
      found = true;
    }
    List<QuotationGroup> next = new ArrayList<>();
    while (next.size() < BATCH && !groups.isEmpty()) {
      next.add(read(groups.remove()));
    }
    return next;
  }

  private void find() throws IOException {
    List<Group> all = new ArrayList<>();
    for (List<Hit> some = hits.next(); !some.isEmpty(); some = hits.next()) {
      for (Hit hit : some) {
        for (Attribution said : hit.statements()) {
          List<Place> places = reached(hit.paragraph(), said);
          int sources = shared.sources(places).size();
          if (sources >= least) {
            all.add(new Group(sources, places));
          }
        }
      }
    }
    all.stream().sorted(LARGEST_FIRST).forEach(groups::add);
    grouped.clear();
  }

  /** Returns the places of a group; none if the group is known. */
  private List<Place> reached(Paragraph paragraph, Attribution said) throws IOException {
    Deque<Place> open = new ArrayDeque<>(shared.places(paragraph, said));
    Set<Place> reached = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Place next = open.remove();
      if (grouped.add(next)) {
        reached.add(next);
        Paragraph other = blocks.paragraph(next.document());
        open.addAll(shared.places(other, other.attributions().get(next.number())));
      }
    }
    return List.copyOf(reached);
  }

  private QuotationGroup read(Group group) throws IOException {
    List<Quotation> quotations = new ArrayList<>();
    for (Place place : group.places()) {
      Paragraph paragraph = blocks.paragraph(place.document());
      StoredArticle article = blocks.head(blocks.of(place.document()).parent());
      Attribution said = paragraph.attributions().get(place.number());
      quotations.add(new Quotation(article.id(), article.metadata(), paragraph, said, 1));
    }
    return new QuotationGroup(quotations.stream().sorted(QuotationSearch.OLDEST_FIRST).toList());
  }
}
