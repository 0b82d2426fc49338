package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WaitsLineTest {

    private static final Plan PLAN = OneLineTest.PLAN;
    private static final Lookup LOOKUP = new Lookup(PLAN);

    private static List<String> read(String text) {
        return WaitsLine.read(text, LOOKUP, OneLineTest.ENGLISH).stream()
                .map(chip -> switch (chip) {
                    case Chip.After after -> after.chunk() + " " + after.type() + " " + after.lag();
                    case Chip.Unread unread -> unread.problem() + " " + unread.text();
                    default -> throw new AssertionError(chip);
                })
                .toList();
    }

    @Example
    void numbersMayHaveATypeAndALag() {
        assertThat(read("12, #14; 7FS+2w, 9 ss, 10FF-1w, 11SF, 15 FS + 3 days, 16+2ew, 17SS-4 wks"))
                .containsExactly(
                        "C12 FS 0d",
                        "C14 FS 0d",
                        "C07 FS 2w",
                        "C09 SS 0d",
                        "C10 FF -1w",
                        "C11 SF 0d",
                        "C15 FS 3d",
                        "C16 FS 2ew",
                        "C17 SS -4w");
    }

    @Example
    void namesMayHaveThemApart() {
        assertThat(read("Mobilise programme SS+1m, Regional integration eng, \"WAN migration 1: acute sites\""
                        + " FF - 2 weeks"))
                .containsExactly("C01 SS 4w", "C24 FS 0d", "C12 FF -2w");
        assertThat(read("Train staff")).containsExactly("NO_CHUNK Train staff");
    }

    @Example
    void whatIsNotUnderstoodIsToldAndNothingIsGuessed() {
        assertThat(read("999, 12XX, 12FS+2, 12FS+50%, 12, 12FS+1w, nobody"))
                .containsExactly(
                        "NO_NUMBER 999",
                        "NO_CHUNK 12XX",
                        "NO_CHUNK 12FS+2",
                        "NO_CHUNK 12FS+50%",
                        "C12 FS 0d",
                        "TWICE 12FS+1w",
                        "NO_CHUNK nobody");
        assertThat(read(" , ;")).isEmpty();
    }

    @Example
    void aLineIsCompletedWhereTheCaretIs() {
        List<Completion> offers = WaitsLine.completions("12, mobil", 9, LOOKUP, OneLineTest.ENGLISH);

        assertThat(offers).isNotEmpty();
        assertThat(offers.getFirst().in("12, mobil")).startsWith("12, Mobilise programme");
        assertThat(WaitsLine.completions("12", 2, LOOKUP, OneLineTest.ENGLISH)).isEmpty();
        assertThat(WaitsLine.completions("", 0, LOOKUP, OneLineTest.ENGLISH)).isEmpty();
        for (Completion each : WaitsLine.completions("e", 1, LOOKUP, OneLineTest.ENGLISH)) {
            assertThat(read(each.in("e"))).containsExactly(each.id() + " FS 0d");
        }
    }

    /// Typing what a cell shows means what the cell means.
    @Property
    void whatIsShownIsReadBack(
            @ForAll DependencyType type, @ForAll Lag.Unit unit, @ForAll @IntRange(min = -520, max = 520) int amount) {
        ChunkId on = new ChunkId("C12");
        Lag lag = amount == 0 ? Lag.NONE : new Lag(amount, unit);
        String shown = ChunkNumbers.of(PLAN).number(on) + WaitsLine.code(new Dependency(on, type, lag, null, null));

        assertThat(WaitsLine.read(shown, LOOKUP, OneLineTest.ENGLISH))
                .singleElement()
                .satisfies(chip -> assertThat(((Chip.After) chip).dependency())
                        .isEqualTo(new Dependency(on, type, lag, null, null)));
    }

    @Example
    void theOneLineEntryAndPastedTablesReadThemToo() {
        Entry entry = OneLine.read("Test it 3w after 12SS+2w, 7 ff", PLAN, OneLineTest.ENGLISH);
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.draft(new ChunkId("X"), OneLineTest.spot()).chunk().dependencies())
                .extracting(Dependency::type)
                .containsExactly(DependencyType.SS, DependencyType.FF);

        Pasted pasted = Pasted.read(
                "ID\tName\tPredecessors\n1\tOne\t\n2\tTwo\t1FS+2 wks\n3\tThree\t2SF; 1SS",
                PLAN,
                OneLineTest.ENGLISH,
                OneLineTest.spot(),
                Choices.NONE);
        assertThat(pasted.hasProblems()).isFalse();
        assertThat(pasted.rows().get(2).entry().chips())
                .extracting(chip -> ((Chip.After) chip).type())
                .containsExactly(DependencyType.SF, DependencyType.SS);
    }

    private static List<String> after(String line, boolean andNoOthers) {
        List<Dependency> known = List.of(
                dependency("C12", DependencyType.FS, Lag.NONE),
                dependency("C12", DependencyType.FF, Lag.parse("1w")),
                dependency("C07", DependencyType.SS, Lag.parse("2w")));
        return Waits.changed(known, WaitsLine.read(line, LOOKUP, OneLineTest.ENGLISH), andNoOthers).stream()
                .map(each -> each.on() + WaitsLine.code(each) + (each.promise() == null ? "" : " promised"))
                .toList();
    }

    private static Dependency dependency(String on, DependencyType type, Lag lag) {
        return new Dependency(new ChunkId(on), type, lag, null, Promise.ASKED);
    }

    @Example
    void oneOfTwoDependenciesOnAChunkIsChangedAndTheOtherStays() {
        String ff = "C12FF+1w promised";
        String ss = "C07SS+2w promised";

        assertThat(after("12, 12FF+1w, 7SS+2w", true)).containsExactly("C12 promised", ff, ss);
        assertThat(after("12SS, 12FF+1w, 7SS+2w", true)).containsExactly("C12SS promised", ff, ss);
        assertThat(after("12FF+1w, 7", true)).containsExactly(ff, "C07 promised");
        assertThat(after("12, 12FF+1w, 12SS", true)).containsExactly("C12 promised", ff, "C12SS");
        assertThat(after("12, 7", false)).containsExactly("C12 promised", ff, ss);
        assertThat(after("12FF+3w, 7FS, 9", false))
                .containsExactly("C12 promised", "C12FF+3w promised", "C07 promised", "C09");
    }
}
