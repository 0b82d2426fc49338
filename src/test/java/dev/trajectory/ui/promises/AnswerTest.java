package dev.trajectory.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is typed into the form of a promise changes what it was typed over, and nothing else.
class AnswerTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final Answer OPENED = new Answer(PromiseState.ASKED, "", "", "", "", "", "");

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static PromiseNow shown(Promise promise, boolean isDelivered) {
        return new PromiseNow(
                new ChunkId("C2"),
                Dependency.on(new ChunkId("C1")).withPromise(promise),
                new OrganisationId("A"),
                new OrganisationId("B"),
                promise,
                JUNE,
                MAY,
                TODAY,
                isDelivered);
    }

    private static Promise onto(Promise was, Answer opened, Answer typed) {
        return typed.onto(was, shown(was, false), opened, AnswerTest::day, TODAY);
    }

    @Test
    void whatIsChangedIsTakenAndAllElseStaysAsItIsByNow() {
        Promise elsewhere = Promise.ASKED
                .said(PromiseState.AGREED, MAY, JUNE, "By ship", TODAY.minusDays(3))
                .withHandover("The register")
                .seenTo("Head of data", MAY);
        Answer owner = new Answer(PromiseState.ASKED, "", "", "", "", "Head of ships", "");
        assertThat(onto(elsewhere, OPENED, owner)).isEqualTo(elsewhere.seenTo("Head of ships", MAY));

        Answer offered = new Answer(PromiseState.ASKED, "", "2027-06-07", "", "", "", "");
        Promise later = onto(elsewhere, OPENED, offered);
        assertThat(later.state()).isEqualTo(PromiseState.AGREED);
        assertThat(later.offered()).isEqualTo(JUNE);
        assertThat(later.needBy()).isEqualTo(JUNE);
        assertThat(later.note()).isEqualTo("By ship");
        assertThat(later.history()).hasSize(2);

        Answer all = new Answer(PromiseState.BROKEN, "Points", "", "2027-05-03", "No staff", "", "2027-06-07");
        assertThat(onto(Promise.ASKED, OPENED, all))
                .isEqualTo(Promise.ASKED
                        .said(PromiseState.BROKEN, null, MAY, "No staff", TODAY)
                        .withHandover("Points")
                        .seenTo("", JUNE));
    }

    /// A field of one line shows a text without its line breaks.
    @Test
    void whatAFieldCannotShowIsNoChange() {
        Promise was = new Promise(PromiseState.AGREED, "Cables\nand points", null, null, " By ship \nor train ");
        Answer opened = new Answer(PromiseState.AGREED, "Cablesand points", "", "", " By ship or train ", "", "");
        Answer typed = new Answer(PromiseState.AGREED, "Cablesand points ", "", "", "By ship or train", "", "");
        assertThat(typed).isEqualTo(opened);
        assertThat(onto(was, opened, typed)).isEqualTo(was);

        Answer seenTo = new Answer(PromiseState.AGREED, "Cablesand points", "", "", "By ship or train", "Me", "");
        assertThat(onto(was, opened, seenTo)).isEqualTo(was.seenTo("Me", null));
    }

    @Test
    void whatWasBrokenAndHasComeIsKeptByWhoSaysMoreOfIt() {
        Promise broken = Promise.ASKED.said(PromiseState.BROKEN, null, JUNE, "No staff", TODAY.minusDays(9));
        PromiseNow come = shown(broken, true);
        assertThat(come.shown()).isEqualTo(PromiseState.KEPT);
        Answer opened = new Answer(PromiseState.KEPT, "", "", "2027-06-07", "No staff", "", "");

        Answer noted = new Answer(PromiseState.KEPT, "", "", "2027-06-07", "With help", "", "");
        Promise kept = noted.onto(broken, come, opened, AnswerTest::day, TODAY);
        assertThat(kept.history())
                .containsExactly(
                        broken.history().getFirst(),
                        new PromiseStep(TODAY, PromiseState.KEPT, null, JUNE, "With help"));

        Answer seenTo = new Answer(PromiseState.KEPT, "", "", "2027-06-07", "No staff", "Me", "");
        assertThat(seenTo.onto(broken, come, opened, AnswerTest::day, TODAY)).isEqualTo(broken.seenTo("Me", null));
    }

    @Test
    void whatIsTooLongIsSaidOfItsField() {
        Answer talkative = new Answer(PromiseState.ASKED, "", "", "", "", "x".repeat(Plan.NAME_LENGTH + 1), "");
        assertThatThrownBy(() -> onto(Promise.ASKED, OPENED, talkative))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("owner"));
    }
}
