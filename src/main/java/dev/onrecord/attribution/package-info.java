/**
 * Attribution: finds the sources of an article, what each of them says, and by which words. This
 * package may import {@code article}, {@code text} and its own packages {@code token}, {@code
 * entity}, {@code model} and {@code cue}. Start reading at {@code Attributor}, which calls the
 * steps in the order of this page.
 *
 * <h2>The steps, with one example</h2>
 *
 * <p>The article has two paragraphs. A test runs each step on them.
 *
 * <pre>
 * “The dam will hold,” Mayor Ana Ruiz said on Monday.
 * She added that the gates were new. “We owe it to the valley.”
 * </pre>
 *
 * <ol>
 *   <li>{@link dev.onrecord.attribution.token.TokenSequence TokenSequence} puts the tokens of all
 *       paragraphs into one row: 31 tokens. {@link dev.onrecord.attribution.token.Sentences
 *       Sentences} finds three sentences, {@link dev.onrecord.attribution.token.Quotations
 *       Quotations} two quotations.
 *   <li>{@link dev.onrecord.attribution.entity.Mentions Mentions} finds the noun phrases and sorts
 *       them into kinds: {@code Mayor Ana Ruiz} is a person, {@code She} a singular pronoun, {@code
 *       The dam} and {@code the gates} are things.
 *   <li>{@link dev.onrecord.attribution.entity.Entities Entities} joins the mentions with a name
 *       that name the same person or organisation. Here one entity remains: {@code Ana Ruiz}. An
 *       {@link dev.onrecord.attribution.entity.ArticleContext ArticleContext} holds the results of
 *       these three steps for all later ones.
 *   <li>{@link dev.onrecord.attribution.cue.CueFinder CueFinder} finds the tokens that may be cues:
 *       {@code said} and {@code added}. {@link dev.onrecord.attribution.SpeakerLabels
 *       SpeakerLabels} finds sources that layout shows without a verb, and {@link
 *       dev.onrecord.attribution.PhraseCues PhraseCues} cues of several words; there are none here.
 *   <li>{@link dev.onrecord.attribution.cue.SourceChooser SourceChooser} chooses the source of each
 *       cue. The options for {@code said} are nobody, {@code Mayor Ana Ruiz} and {@code Monday};
 *       the mayor wins. The options for {@code added} include {@code She}, which wins. A few plain
 *       forms ({@link dev.onrecord.attribution.PlainSources PlainSources}) leave no choice.
 *   <li>{@link dev.onrecord.attribution.ContentSpans ContentSpans} finds the content of each cue
 *       with a source: the quotation before {@code Mayor}, and the clause {@code that the gates
 *       were new}. {@link dev.onrecord.attribution.ClauseTrimmer ClauseTrimmer} ends a content
 *       where the next attribution of its sentence begins. {@link
 *       dev.onrecord.attribution.CandidateAttributions CandidateAttributions} leads through steps 4
 *       to 6.
 *   <li>{@link dev.onrecord.attribution.Coreference Coreference} goes through the mentions again
 *       and resolves those without a name. {@link dev.onrecord.attribution.PronounResolver
 *       PronounResolver} chooses the person that {@code She} stands for: {@code Ana Ruiz}.
 *       Descriptions get the name beside them ({@link dev.onrecord.attribution.Appositions
 *       Appositions}) or the last person in that role.
 *   <li>{@link dev.onrecord.attribution.UncuedQuotations UncuedQuotations} goes through the
 *       quotations that no content covers. {@link dev.onrecord.attribution.QuotationRules
 *       QuotationRules} finds the sources that need no weighing, as behind a colon. For all other
 *       quotations, {@link dev.onrecord.attribution.QuotationChooser QuotationChooser} chooses the
 *       source of the last one: that of the attribution before it, {@code She}.
 *   <li>{@link dev.onrecord.attribution.Confidence Confidence} estimates how likely each
 *       attribution is right, from the results of the other steps: 0.96, 0.94 and 0.86.
 *   <li>{@link dev.onrecord.attribution.AttributionWriter AttributionWriter} writes the
 *       attributions in characters, with the source's name and aliases, one for each coordinated
 *       source ({@link dev.onrecord.attribution.Coordination Coordination}). All three are by Ana
 *       Ruiz.
 * </ol>
 *
 * <h2>The learned choices</h2>
 *
 * <p>Steps 5, 7, 8 and 9 choose with learned weights: the score of an option is the sum of the
 * weights of its features, and its probability the softmax of the scores. {@link
 * dev.onrecord.attribution.model.Feature Feature} and the package {@code model} say what features
 * are; the page {@code src/site/markdown/attribution.md} tells where the weights come from, how
 * good they are, and how to learn them anew.
 */
@NullMarked
package dev.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
