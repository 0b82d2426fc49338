package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoadmapPictureTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/trajectory/draw/roadmap/everything.txt");

    private static final Path MADE = Path.of("target/golden/everything.txt");

    private final Outlook outlook = Outlook.of(SmallPlan.everything());
    private final Viewport viewport = Viewport.wholePlan(1200);

    /// To accept a change that was looked at, copy what `target/golden` holds over the golden file.
    @Test
    void aPlanWithABitOfEverythingLooksAsItDid() throws IOException {
        String listing = Listing.of(draw(viewport));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, listing, StandardCharsets.UTF_8);
        assertThat(listing).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void theSameOutlookGivesTheSamePicture() {
        assertThat(draw(viewport)).isEqualTo(draw(viewport));
    }

    @Test
    void aChunkWithoutDatesSaysSo() {
        assertThat(words(draw(viewport)))
                .contains("No date")
                .contains("No date: it waits for itself")
                .contains("Hen", "Egg");
    }

    @Test
    void aMissedDeadlineIsSaidInWords() {
        List<String> words = words(draw(viewport));
        assertThat(words).contains("Late").anyMatch(text -> text.matches("\\d+ days late"));
    }

    @Test
    void aPictureForPaperSaysWhoseItIs() {
        assertThat(words(draw(viewport.withOptionName("Do minimum"))))
                .contains("A bit of everything", "Option: Do minimum", "Status 14 Sep", "Status date 14 Sep 2026");
    }

    @Test
    void aWindowLeavesOutWhatItShowsItself() {
        Viewport bare = viewport.without(Viewport.Part.TITLE).without(Viewport.Part.STATUS_LINE);
        assertThat(words(draw(bare))).doesNotContain("A bit of everything", "Critical path");
        assertThat(draw(bare).height()).isEqualTo(draw(viewport).height() - 66);
    }

    /// What is wrong below a folded parent is marked on the parent: it must not be out of sight.
    @Test
    void aFoldedParentHasTheSignsOfWhatIsBelowIt() {
        ChunkId parent = new ChunkId("C3");
        ChunkId late = new ChunkId("C5");
        RoadmapRows open = RoadmapRows.of(outlook, viewport, Locale.UK);
        RoadmapRows folded = RoadmapRows.of(outlook, viewport.withFolded(Set.of(parent)), Locale.UK);

        assertThat(open.sign(late)).isEqualTo(Finding.Severity.ERROR);
        assertThat(open.sign(parent)).isNull();
        assertThat(folded.sign(parent)).isEqualTo(Finding.Severity.ERROR);
        assertThat(folded.sign(late)).isNull();
    }

    @Test
    void aFoldedLaneHidesItsRowsButNotItsBars() {
        Picture folded = draw(viewport.withFolded(Set.of(new OrganisationId("BBB"))));
        List<String> names = ShapeBoxes.in(folded).stream()
                .filter(box -> box.shape() instanceof Shape.Text && box.left() < 300)
                .map(box -> ((Shape.Text) box.shape()).text())
                .toList();
        assertThat(names).contains("Organisation BBB", "Procurement").doesNotContain("Build and configure");
        assertThat(ShapeBoxes.in(folded))
                .anyMatch(box -> box.shape() instanceof Shape.Rect rect && new ChunkId("C6").equals(rect.owner()));
    }

    @Test
    void aFoldedParentHidesWhatIsBelowIt() {
        assertThat(words(draw(viewport.withFolded(Set.of(new ChunkId("C3"))))))
                .contains("Networks")
                .doesNotContain("Wide-area network");
    }

    @Test
    void childrenStandIndentedUnderTheirParent() {
        Picture picture = draw(viewport);
        double parent = nameOf(picture, "Networks").x();
        Shape.Text child = nameOf(picture, "Wide-area network");
        assertThat(child.x()).isGreaterThan(parent);
        assertThat(child.baseline()).isGreaterThan(nameOf(picture, "Networks").baseline());
    }

    @Test
    void aPointOnABarMeansItsChunk() {
        Picture picture = draw(viewport);
        ShapeBoxes.Box bar = ShapeBoxes.in(picture).stream()
                .filter(box -> box.shape() instanceof Shape.Rect
                        && new ChunkId("C6").equals(box.shape().owner()))
                .findFirst()
                .orElseThrow();
        assertThat(picture.at(bar.left() + 4, (bar.top() + bar.bottom()) / 2)).isEqualTo(new ChunkId("C6"));
        assertThat(picture.at(2, picture.height() - 60)).isEqualTo(new OrganisationId("BBB"));
        assertThat(picture.at(5, 5)).isNull();
    }

    @Test
    void onlyTheDaysAskedForAreShown() {
        TimeRange spring = new TimeRange(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30));
        List<String> words = words(draw(viewport.withTime(spring)));
        assertThat(words).contains("2027/28").doesNotContain("2026/27", "Status 14 Sep");
    }

    private Picture draw(Viewport view) {
        return RoadmapPicture.of(outlook, view, Theme.LIGHT, Locale.ENGLISH);
    }

    private static Shape.Text nameOf(Picture picture, String name) {
        return ShapeBoxes.in(picture).stream()
                .map(ShapeBoxes.Box::shape)
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .filter(text -> text.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Picture picture) {
        return ShapeBoxes.in(picture).stream()
                .map(ShapeBoxes.Box::shape)
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }
}
