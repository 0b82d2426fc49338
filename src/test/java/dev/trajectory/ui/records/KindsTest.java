package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Desk;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every component of every record of a plan has an editor and words.
class KindsTest {

    private final Desk desk =
            Ui.get(() -> Ui.window(Ui.sample("blank"), 800, 600)).desk();
    private final Kinds kinds = new Kinds(desk);
    private final List<Shape.Field> fields = fields();
    private final Set<Class<?>> enums = new LinkedHashSet<>();

    private List<Shape.Field> fields() {
        List<Shape.Field> found = new ArrayList<>();
        Set<Shape> seen = new LinkedHashSet<>();
        Chapters.all().forEach(chapter -> collect(chapter.shape(), seen, found));
        return found;
    }

    private void collect(Shape shape, Set<Shape> seen, List<Shape.Field> found) {
        if (seen.add(shape)) {
            for (Shape.Field field : shape.fields()) {
                found.add(field);
                below(kinds.of(field), seen, found);
            }
        }
    }

    private void below(Kind kind, Set<Shape> seen, List<Shape.Field> found) {
        switch (kind) {
            case Kind.Rows rows -> collect(rows.shape(), seen, found);
            case Kind.Part part -> collect(part.shape(), seen, found);
            case Kind.Cases cases -> cases.cases().forEach(each -> collect(each, seen, found));
            case Kind.Entries entries -> below(entries.value(), seen, found);
            case Kind.Line _, Kind.Tick _, Kind.Several _, Kind.Scoped _, Kind.Shown _ -> {}
        }
    }

    /// What an option has otherwise is changed by looking at the option.
    @Test
    void onlyIdsAndWhatOptionsHaveOtherwiseAreShownWithoutAnEditor() {
        Set<String> differences = Set.of("changes", "own", "gone", "pieces");
        List<Shape.Field> shown = fields.stream()
                .filter(field -> kinds.of(field) instanceof Kind.Shown)
                .filter(field -> field.owner() != Option.class || !differences.contains(field.name()))
                .toList();

        assertThat(fields).hasSizeGreaterThan(200);
        long sections =
                Chapters.all().stream().filter(SectionChapter.class::isInstance).count();
        assertThat(shown).hasSize((int) sections).allSatisfy(field -> {
            assertThat(field.name()).isEqualTo("id");
            assertThat((Class<?>) field.type()).isAssignableTo(Id.class);
        });
    }

    @Test
    void everyComponentHasALabelAndNoneIsLeftOver() {
        RecordWords words = new RecordWords(desk);
        Set<String> keys = new TreeSet<>();
        for (Shape.Field field : fields) {
            assertThat(words.label(field)).isNotBlank();
            keys.add("record." + field.name());
            keys.add("record." + field.owner().getSimpleName() + "." + field.name());
        }
        assertThat(bundle().keySet().stream().filter(key -> key.startsWith("record.")))
                .allSatisfy(key -> assertThat(keys).contains(key.replaceFirst("\\.(help|given)$", "")));
    }

    @Test
    void everyChapterHasColumnsThatTellOfItsRecords() {
        assertThat(Chapters.all())
                .allSatisfy(chapter ->
                        assertThat(Telling.columns(chapter)).as(chapter.name()).isNotEmpty());
    }

    @Test
    void everyConstantHasAWordAndNoneIsLeftOver() {
        fields.forEach(field -> enumsOf(field.type()));
        List<String> keys = new ArrayList<>();
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                keys.add("enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
        assertThat(enums).hasSizeGreaterThan(20);
        assertThat(bundle().keySet().stream().filter(key -> key.startsWith("enum.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyKindOfRecordToChooseFromHasAWordAndNoneIsLeftOver() {
        RecordWords words = new RecordWords(desk);
        Set<String> names = new TreeSet<>();
        for (Shape.Field field : fields) {
            if (kinds.of(field) instanceof Kind.Cases(List<Shape> cases)) {
                cases.forEach(each -> names.add(words.name(each)));
            }
        }
        assertThat(names).hasSize(7);
        assertThat(bundle().keySet().stream()
                        .filter(key -> key.startsWith("case."))
                        .map(bundle()::getString))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private void enumsOf(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                for (Type each : generic.getActualTypeArguments()) {
                    enumsOf(each);
                }
            }
            case Class<?> plain when plain.isEnum() -> enums.add(plain);
            default -> {}
        }
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "dev.trajectory.words.window",
                Locale.UK,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
