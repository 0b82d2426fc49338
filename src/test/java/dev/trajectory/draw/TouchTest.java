package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TouchTest {

    private static final Colour INK = Colour.of("#121826");
    private static final Id LOW = new ChunkId("LOW");
    private static final Id HIGH = new ChunkId("HIGH");

    @Test
    void theForemostShapeCounts() {
        Picture picture = picture(rect(0, LOW), rect(50, HIGH));
        assertThat(picture.at(20, 5)).isEqualTo(LOW);
        assertThat(picture.at(60, 5)).isEqualTo(HIGH);
        assertThat(picture.at(60, 50)).isNull();
    }

    @Test
    void shapesOfNobodyHideNothing() {
        assertThat(picture(rect(0, LOW), rect(0, null)).at(20, 5)).isEqualTo(LOW);
    }

    @Test
    void whatIsClippedAwayCannotBeHit() {
        Picture picture = picture(new Shape.Clipped(0, 0, 30, 10, List.of(rect(0, LOW))));
        assertThat(picture.at(20, 5)).isEqualTo(LOW);
        assertThat(picture.at(40, 5)).isNull();
    }

    @Test
    void aThinLineCanBeHitBesideIt() {
        Picture picture = picture(new Shape.Line(0, 0, 100, 100, Stroke.solid(INK, 1), LOW));
        assertThat(picture.at(50, 53)).isEqualTo(LOW);
        assertThat(picture.at(50, 60)).isNull();
    }

    @Test
    void aDiamondIsNotItsSquare() {
        Picture picture = picture(new Shape.Diamond(50, 50, 10, INK, null, LOW));
        assertThat(picture.at(54, 54)).isEqualTo(LOW);
        assertThat(picture.at(58, 58)).isNull();
    }

    @Test
    void aFilledPathIsHitInsideAndAnOpenOneOnItsLine() {
        List<Step> steps = List.of(
                new Step.Move(0, 0), new Step.To(100, 0), new Step.To(100, 100), new Step.To(0, 100), new Step.Close());
        assertThat(picture(new Shape.Path(steps, INK, null, LOW)).at(50, 50)).isEqualTo(LOW);
        Picture open = picture(new Shape.Path(steps, null, Stroke.solid(INK, 1), LOW));
        assertThat(open.at(50, 50)).isNull();
        assertThat(open.at(50, 99)).isEqualTo(LOW);
    }

    @Test
    void textIsHitWhereItsLettersAre() {
        Picture picture =
                picture(new Shape.Text(100, 50, "Wi-Fi", Typeface.REGULAR, 12, INK, Shape.Anchor.END, null, LOW));
        assertThat(picture.at(95, 46)).isEqualTo(LOW);
        assertThat(picture.at(105, 46)).isNull();
    }

    private static Shape rect(double x, @Nullable Id owner) {
        return new Shape.Rect(x, 0, 100, 10, 0, INK, null, owner);
    }

    private static Picture picture(Shape... shapes) {
        return new Picture("", 200, 200, INK, List.of(shapes));
    }
}
