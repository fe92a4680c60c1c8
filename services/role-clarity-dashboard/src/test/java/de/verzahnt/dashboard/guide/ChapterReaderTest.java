package de.verzahnt.dashboard.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChapterReaderTest {

    private final ChapterReader reader = new ChapterReader();

    @Test
    void theFirstHeadingIsTheTitleAndTheNumberOfTheFileIsLeftOut() {
        Chapter chapter = read("# Ein *Angebot* melden\n\nText");

        assertThat(chapter.name()).isEqualTo("angebot-melden");
        assertThat(chapter.title()).isEqualTo("Ein Angebot melden");
        assertThat(chapter.html()).isEqualTo("<p class=\"kern-body\">Text</p>\n");
    }

    @Test
    void sectionsOfOneNameHaveIdsOfTheirOwn() {
        assertThat(read("# A\n## Größe\n## Größe\n### Darunter").sections())
                .containsExactly(new Chapter.Section("größe", "Größe"), new Chapter.Section("größe-1", "Größe"));
    }

    @Test
    void linksToFilesAndPagesHoldWhereverTheDashboardLives() {
        assertThat(read("# A\n[b](3-liste-hochladen.md#spalten) [c](/angebote/meine) [d](#e)")
                        .html())
                .contains("href=\"liste-hochladen#spalten\"", "href=\"../angebote/meine\"", "href=\"#e\"");
    }

    @Test
    void aPictureThatStandsByItselfIsAFigureWithItsTitleAsCaption() {
        assertThat(read("# A\n\nText\n\n![Das \"Formular\"](bilder/a.png \"Der *erste* Teil\")\n\nText")
                        .html())
                .contains(
                        "</p>\n<figure class=\"vz-guide__figure\"><img src=\"bilder/a.png\" alt=\"Das &quot;Formular&quot;\""
                                + " class=\"vz-guide__picture\" /><figcaption class=\"kern-body kern-body--small\">"
                                + "Der *erste* Teil</figcaption></figure>\n<p");
    }

    @Test
    void markupInTheTextIsShownAsText() {
        assertThat(read("# A\n\n<script>alert(1)</script>").html()).doesNotContain("<script>");
    }

    @Test
    void aTableHasTheLookOfTheOtherPages() {
        assertThat(read("# A\n\n| x | y |\n|---|---|\n| 1 | 2 |\n").html())
                .contains(
                        "<table class=\"kern-table kern-table--small\">",
                        "<th class=\"kern-table__header\" scope=\"col\">x</th>",
                        "<td class=\"kern-table__cell\">1</td>");
    }

    @Test
    void aFileWithoutATitleIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Text"))
                .withMessageContaining("2-angebot-melden.md");
    }

    private Chapter read(String markdown) {
        return reader.read("2-angebot-melden.md", markdown);
    }
}
