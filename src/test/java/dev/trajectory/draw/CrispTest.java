package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.draw.Shape.Step;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CrispTest {

    @Property
    void theEdgesOfALineLieBetweenPixels(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double value,
            @ForAll @DoubleRange(min = 1, max = 5) double width,
            @ForAll @DoubleRange(min = 0.5, max = 4) double scale) {
        double placed = new Crisp(scale).line(value, width);
        double edge = (placed - width / 2) * scale;
        assertThat(edge).isCloseTo(Math.rint(edge), within(1e-6));
        assertThat(Math.abs(placed - value) * scale).isLessThanOrEqualTo(0.5 + 1e-6);
    }

    @Test
    void linesAPixelApartStayAPixelApart() {
        Crisp crisp = new Crisp(1);
        for (int y = 0; y < 20; y++) {
            assertThat(crisp.line(y, 1)).isEqualTo(y + 0.5);
        }
    }

    @Test
    void barsThatTouchStillTouch() {
        Crisp crisp = new Crisp(1.5);
        Shape.Rect left = crisp.of(new Shape.Rect(3.3, 0, 7.4, 5, 0, EveryShape.INK, null, null));
        Shape.Rect right = crisp.of(new Shape.Rect(3.3 + 7.4, 0, 7.4, 5, 0, EveryShape.INK, null, null));
        assertThat(left.x() + left.width()).isCloseTo(right.x(), within(1e-9));
    }

    @Test
    void aThinBarIsStillSeenAndNothingStaysNothing() {
        Crisp crisp = new Crisp(1);
        assertThat(crisp.of(new Shape.Rect(3.1, 0, 0.2, 5, 0, EveryShape.INK, null, null))
                        .width())
                .isEqualTo(1);
        assertThat(crisp.of(new Shape.Rect(3.1, 0, 0, 5, 0, EveryShape.INK, null, null))
                        .width())
                .isZero();
    }

    @Test
    void longRunsAreAlignedWithTheirCornersAndIconsAreLeftAlone() {
        Stroke stroke = Stroke.solid(EveryShape.INK, 1);
        List<Step> turn = List.of(new Step.Move(0, 4), new Step.To(10, 4), new Step.Quad(14, 4, 14, 8));
        assertThat(new Crisp(1).of(new Shape.Path(turn, null, stroke, null)).steps())
                .containsExactly(new Step.Move(0, 4.5), new Step.To(10, 4.5), new Step.Quad(14, 4.5, 14, 8));
        List<Step> tick = List.of(new Step.Move(0.2, 4), new Step.To(3.2, 4), new Step.To(3.2, 1));
        assertThat(new Crisp(1).of(new Shape.Path(tick, null, stroke, null)).steps())
                .isEqualTo(tick);
    }
}
