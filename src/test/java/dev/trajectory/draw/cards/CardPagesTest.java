package dev.trajectory.draw.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Painter;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class CardPagesTest {

    private static final Plan NORTHMOOR = northmoor();

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Pages pages(List<ChunkId> chunks) {
        return CardPages.of(NORTHMOOR, chunks, Theme.LIGHT, Locale.UK);
    }

    private static List<String> words(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }

    @Test
    void aCardSaysItsNumberWhoLeadsItItsNameHowLongItTakesAndWhatItWaitsFor() {
        Pages pages = pages(List.of(new ChunkId("C11")));

        assertThat(pages.pages()).hasSize(1);
        assertThat(words(pages.whole()))
                .contains("11", "NICB", "Northmoor Integrated Care Board", "22w \u00b7 after 2, 6");
        assertThat(String.join(" ", words(pages.whole()))).contains("Wide-area network: specification and procurement");
    }

    @Test
    void eachChunkHasOneCardInTheOrderOfTheNumbersEightToAPage() {
        List<ChunkId> all = NORTHMOOR.chunks().stream().map(Chunk::id).toList();
        Pages pages = pages(all);

        assertThat(pages.pages()).hasSize((all.size() + 7) / 8);
        assertThat(words(pages.whole()))
                .filteredOn(text -> text.matches("\\d+"))
                .containsExactlyElementsOf(all.stream()
                        .map(id -> Integer.toString(Integer.parseInt(id.value().substring(1))))
                        .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                        .toList());
    }

    @Test
    void allThatIsOnAPageLiesWithinIt() {
        for (Picture page :
                pages(NORTHMOOR.chunks().stream().map(Chunk::id).toList()).pages()) {
            for (Shape shape : page.shapes()) {
                if (shape instanceof Shape.Text text) {
                    double wide = text.typeface().width(text.text(), text.size());
                    double left = text.anchor() == Shape.Anchor.END ? text.x() - wide : text.x();
                    assertThat(left).isGreaterThanOrEqualTo(38);
                    assertThat(left + wide).isLessThanOrEqualTo(page.width() - 38);
                    assertThat(text.baseline()).isBetween(38.0, page.height() - 38);
                }
            }
        }
    }

    @Test
    void aPdfHasAPageForEach() throws IOException {
        Pages pages = pages(NORTHMOOR.chunks().stream().map(Chunk::id).limit(20).toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Painter.forFileName("cards.pdf").paint(pages, bytes);

        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void chunksOfNoPlanHaveNoCard() {
        assertThat(words(pages(List.of(new ChunkId("no-such"))).whole())).isEmpty();
        assertThat(Set.copyOf(pages(List.of()).pages())).hasSize(1);
    }
}
