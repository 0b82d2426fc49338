package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every roadmap, tried on plans small and large, in sizes narrow and wide, in every theme.
class RoadmapLawsTest {

    record Case(String name, Outlook outlook, Viewport viewport, Theme theme) {

        Picture picture() {
            return RoadmapPicture.of(outlook, viewport, theme, Locale.UK);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Outlook everything = Outlook.of(SmallPlan.everything());
        Outlook large = Outlook.of(SmallPlan.large(300));
        Plan empty = SmallPlan.large(0);
        List<Case> cases = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            cases.add(new Case("everything " + theme, everything, Viewport.of(1920, 1080), theme));
            cases.add(new Case("large " + theme, large, Viewport.of(1920, 1080), theme));
        }
        cases.add(new Case("large, whole", large, Viewport.wholePlan(1600), Theme.LIGHT));
        cases.add(new Case("large, small sheet", large, Viewport.of(1366, 768), Theme.LIGHT));
        cases.add(new Case("large, tiny sheet", large, Viewport.of(300, 200), Theme.LIGHT));
        cases.add(new Case(
                "everything by tranche",
                everything,
                Viewport.of(1000, 700).withGrouping(Viewport.Grouping.TRANCHE),
                Theme.LIGHT));
        cases.add(new Case(
                "large, folded",
                large,
                Viewport.of(1600, 900).withFolded(Set.of(new OrganisationId("AAA"), new OrganisationId("BBB"))),
                Theme.LIGHT));
        cases.add(new Case(
                "large, scrolled",
                large,
                Viewport.of(1366, 768)
                        .withRows(Viewport.Rows.NORMAL)
                        .without(Viewport.Part.MORE_ROWS)
                        .withScroll(733),
                Theme.LIGHT));
        cases.add(new Case("nothing", Outlook.of(empty), Viewport.of(1366, 768), Theme.LIGHT));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noWordsTouchOtherWords(Case each) {
        List<ShapeBoxes.Box> words = ShapeBoxes.in(each.picture()).stream()
                .filter(box -> box.shape() instanceof Shape.Text && !box.clipped())
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                assertThat(words.get(i).touches(words.get(j)))
                        .as("%s touches %s", words.get(i).shape(), words.get(j).shape())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsBesideABarTouchNoBarInTheirRow(Case each) {
        List<ShapeBoxes.Box> boxes = ShapeBoxes.in(each.picture());
        List<ShapeBoxes.Box> bars = boxes.stream()
                .filter(box -> box.shape() instanceof Shape.Diamond
                        || (box.shape() instanceof Shape.Rect rect
                                && rect.owner() instanceof ChunkId
                                && rect.stroke() != null
                                && rect.fill() != null))
                .toList();
        boxes.stream()
                .filter(box -> box.shape() instanceof Shape.Text text && text.halo() != null && !box.clipped())
                .forEach(word -> assertThat(bars)
                        .as(word.shape().toString())
                        .noneMatch(bar -> bar.touches(word)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyChunkNamedHasABarOrSaysThatItHasNoDate(Case each) {
        List<ShapeBoxes.Box> boxes = ShapeBoxes.in(each.picture());
        Set<ChunkId> named = new HashSet<>();
        Set<ChunkId> drawn = new HashSet<>();
        for (ShapeBoxes.Box box : boxes) {
            if (!(box.shape().owner() instanceof ChunkId id)) {
                continue;
            }
            switch (box.shape()) {
                case Shape.Text text when text.text().startsWith("No date") -> drawn.add(id);
                case Shape.Text _ -> named.add(id);
                case Shape.Rect rect when rect.stroke() != null -> drawn.add(id);
                case Shape.Diamond _ -> drawn.add(id);
                case Shape.Path path when path.fill() != null && box.right() - box.left() > 20 -> drawn.add(id);
                default -> {}
            }
        }
        assertThat(drawn).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingLiesWithinThePicture(Case each) {
        Picture picture = each.picture();
        for (Shape shape : picture.shapes()) {
            ShapeBoxes.in(new Picture(
                            picture.title(), picture.width(), picture.height(), picture.ground(), List.of(shape)))
                    .stream()
                    .filter(box -> !(shape instanceof Shape.Clipped))
                    .forEach(box ->
                            assertThat(box.clipped()).as(shape.toString()).isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsAreWholeSaveWhereAScrolledRowIsCut(Case each) {
        if (each.viewport().scroll() == 0) {
            assertThat(ShapeBoxes.in(each.picture()))
                    .filteredOn(box -> box.shape() instanceof Shape.Text)
                    .noneMatch(ShapeBoxes.Box::clipped);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noChunkIsLeftOutInSilence(Case each) {
        if (!each.viewport().shows(Viewport.Part.MORE_ROWS) || !each.viewport().folded().isEmpty()) {
            return;
        }
        List<ShapeBoxes.Box> boxes = ShapeBoxes.in(each.picture());
        double outline = boxes.stream()
                .filter(box -> box.shape() instanceof Shape.Text text && text.text().equals("Chunk"))
                .mapToDouble(ShapeBoxes.Box::left)
                .findFirst()
                .orElse(0);
        long named = boxes.stream()
                .filter(box -> box.shape() instanceof Shape.Text text
                        && text.owner() instanceof ChunkId
                        && text.halo() == null
                        && box.left() <= outline + 60
                        && box.left() >= outline)
                .map(box -> box.shape().owner())
                .distinct()
                .count();
        long left = boxes.stream()
                .filter(box -> box.shape() instanceof Shape.Text text && text.text().startsWith("… and "))
                .mapToLong(box ->
                        Long.parseLong(((Shape.Text) box.shape()).text().split(" ")[2].replace(",", "")))
                .sum();
        assertThat(named + left).isEqualTo(each.outlook().plan().chunks().size());
    }
}
