package dev.trajectory.ui.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.app.PlanSession;
import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeRollout;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Label.Kind;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.rollout.Answers;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.words.RolloutWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stamping a chain of Northmoor, and answering what its pattern offers later.
class RolloutViewTest {

    private static MainWindow open(Plan plan, double width, double height) {
        return open(Ui.session(plan), width, height);
    }

    private static MainWindow open(PlanSession session, double width, double height) {
        Appearance appearance = new Appearance(_ -> () -> {});
        appearance.systemIsStill().set(true);
        MainWindow window = Ui.get(() -> Ui.window(session, appearance, width, height));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.W);
        return window;
    }

    private static void ask(MainWindow window, String said) {
        lookAt(window, said);
        Ui.press(window, KeyCode.ENTER);
    }

    private static void lookAt(MainWindow window, String said) {
        Node spot = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().startsWith(said))
                .findFirst()
                .orElseThrow());
        Ui.run(spot::requestFocus);
    }

    private static Rollout rollout(MainWindow window) {
        return window.desk().plan().rollouts().iterator().next();
    }

    private static int offers(MainWindow window) {
        return Offers.of(window.desk().plan(), rollout(window)).size();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1920, 1080"})
    void itShowsWavesCopiesAndOffers(int width, int height) {
        MainWindow window = open(RolledOut.offered(), width, height);
        assertThat(window.here()).extracting(Place::id).isEqualTo("rollout");
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.until(() -> Ui.isMade(window));
            Ui.screen(window, "rollout-" + theme.word() + "-" + width);
        }
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.until(() -> Ui.isMade(window));
            lookAt(window, "Decline FCHT: New gate");
            Ui.frame();
            Ui.screen(window, "rollout-offers-" + theme.word() + "-" + width);
        }
    }

    @Test
    void anOfferIsTakenOrKeptByAPressAndUndone() {
        MainWindow window = open(RolledOut.offered(), 1440, 900);
        Plan before = window.desk().plan();
        assertThat(offers(window)).isEqualTo(18);

        ask(window, "Take ERDH");
        assertThat(offers(window)).isEqualTo(17);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(before);

        ask(window, "Decline FCHT");
        assertThat(offers(window)).isEqualTo(17);
        Ui.press(window, KeyCode.T);
        assertThat(offers(window))
                .as("what would replace Fellside's own weeks and value")
                .isEqualTo(2);
        Ui.press(window, KeyCode.T);
        assertThat(offers(window)).as("and is not taken with others").isEqualTo(2);
        ask(window, "Take FCHT");
        ask(window, "Take FCHT");
        assertThat(offers(window)).isZero();
        assertThat(window.desk()
                        .plan()
                        .chunks()
                        .get(rollout(window).copy(RolledOut.ESKWATER).copyOf(RolledOut.ALL))
                        .duration())
                .isEqualTo(WorkSpan.weeks(24));
    }

    @Test
    void aCopyIsMovedToAnotherWaveAndCutLoose() {
        MainWindow window = open(RolledOut.plan(), 1440, 900);
        ask(window, "Fellside Community Healthcare NHS Trust, wave 3");
        Node form = Ui.get(() -> window.view().node().lookup("#rollout-copy"));
        assertThat(form.isVisible()).isTrue();
        Ui.screen(window, "rollout-copy");

        WholeNumber wave = Ui.get(() -> (WholeNumber) form.lookup(".spinner"));
        Ui.run(() -> wave.getValueFactory().setValue(5));
        Rollout other = rollout(window);
        RolloutCopy eskwater = other.copy(RolledOut.ESKWATER);
        ChangeRollout moved = change(window.desk().plan(), other, other.withCopy(eskwater.withWave(4)));
        Ui.run(() -> window.desk().perform(moved));
        assertThat(Ui.get(form::isVisible)).as("with what was typed").isTrue();
        press(form, "Save");
        assertThat(rollout(window).copies())
                .extracting(RolloutCopy::organisation, RolloutCopy::wave)
                .contains(tuple(RolledOut.FELLSIDE, 5), tuple(RolledOut.ESKWATER, 4));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        ask(window, "Fellside Community Healthcare NHS Trust, wave 3");

        press(form, "Cut loose");

        assertThat(rollout(window).copy(RolledOut.FELLSIDE)).isNull();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(rollout(window).copy(RolledOut.FELLSIDE)).isNotNull();
        ask(window, "Fellside Community Healthcare NHS Trust, wave 3");
        press(form, "Select its chunks");
        assertThat(window.desk().snapshot().selection())
                .isEqualTo(rollout(window).copy(RolledOut.FELLSIDE).chunks().stream()
                        .map(ChunkCopy::copy)
                        .collect(Collectors.toSet()))
                .hasSize(2);
        assertThat(window.here()).extracting(Place::id).isEqualTo("roadmap");
    }

    @Test
    void aChainIsStampedAfterItWasShownWhatComesOfIt() {
        Plan plan = Ui.sample("northmoor");
        AtomicBoolean isHeld = new AtomicBoolean();
        List<Runnable> held = new ArrayList<>();
        Executor worker = task -> {
            if (isHeld.get()) {
                held.add(task);
            } else {
                task.run();
            }
        };
        MainWindow window = open(Ui.session(plan, worker), 1366, 768);
        Ui.screen(window, "rollout-none");
        Ui.run(() -> window.desk().select(Set.of(RolledOut.SLICE, RolledOut.ALL)));
        Ui.press(window, KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        Node card = Ui.get(() -> window.scene().getRoot().lookup(".question"));
        List<CheckBox> boxes = Ui.get(() -> card.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box ->
                        box.getText().startsWith("Eskwater") || box.getText().startsWith("Fellside"))
                .toList());
        boxes.forEach(box -> Ui.run(() -> box.setSelected(true)));
        Ui.until(() -> ((Label) card.lookup("#rollout-effect")).getText().startsWith("4 new chunks"));
        Ui.screen(window, "rollout-card");
        // The slice takes 10 weeks and all wards 20, here as in the pattern: only costs are scaled.
        assertThat(Ui.get(() -> card.lookupAll(".rollout-grid .label").stream()
                        .map(each -> ((Labeled) each).getText())
                        .toList()))
                .contains("30", "£1.2m", "× 0.46");
        TextField from = Ui.get(() -> card.lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> "Counted from".equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Labeled about = Ui.get(() -> (Labeled) card.lookup("#rollout-from"));
        choose(card, "Waves by date");
        assertThat(Ui.get(about::getText))
                .isEqualTo(
                        "The pattern keeps its own dates. With no weeks between them, all waves start no sooner than "
                                + from.getText() + ", together.");
        Ui.screen(window, "rollout-by-date");
        String start = Ui.get(from::getText);
        Ui.run(from::clear);
        assertThat(Ui.get(() -> button(card, "Roll out").isDisabled())).isTrue();
        Ui.run(() -> from.setText(start));
        Ui.until(() -> !button(card, "Roll out").isDisabled());
        // A day that is typed on before its effect is worked out: that says nothing of what stands there now.
        isHeld.set(true);
        Ui.run(() -> from.setText("1 Mar 2027"));
        assertThat(Ui.get(() -> button(card, "Roll out").isDisabled())).isTrue();
        Ui.run(() -> from.setText("1 Mar 2027x"));
        isHeld.set(false);
        assertThat(held).isNotEmpty();
        held.forEach(Ui::run);
        assertThat(Ui.get(() -> button(card, "Roll out").isDisabled())).isTrue();
        assertThat(Ui.get(() -> ((Labeled) card.lookup(".field-problem")).getText()))
                .startsWith("Type the day that waves are counted from");
        Ui.run(() -> from.setText(start));
        choose(card, "Each wave waits for the one before");

        press(card, "Roll out");

        assertThat(rollout(window).copied()).hasSize(4);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(plan);
    }

    @Test
    void wavesAreProposedOneAfterTheOtherAsOrganisationsAreTakenIn() {
        MainWindow window = open(Ui.sample("northmoor"), 1366, 768);
        Ui.run(() -> window.desk().select(Set.of(RolledOut.SLICE, RolledOut.ALL)));
        Ui.press(window, KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        Node card = Ui.get(() -> window.scene().getRoot().lookup(".question"));
        CheckBox everybody = Ui.get(() -> (CheckBox) card.lookup("#rollout-everybody"));
        List<CheckBox> each = Ui.get(() -> card.lookupAll(".rollout-grid .check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
        Ui.run(() -> {
            each.get(3).setSelected(true);
            each.get(1).setSelected(true);
        });
        assertThat(everybody.isSelected()).isFalse();
        Ui.run(everybody::fire);
        assertThat(each).allMatch(CheckBox::isSelected);
        assertThat(waves(card))
                .isEqualTo(IntStream.range(2, 2 + each.size()).boxed().toList());
        Ui.run(() -> ((WholeNumber) card.lookup("#rollout-per-wave"))
                .getValueFactory()
                .setValue(3));
        Ui.until(() -> !((Label) card.lookup("#rollout-effect")).getText().isEmpty());
        Ui.screen(window, "rollout-everybody");

        press(card, "Roll out");

        List<Integer> waves = rollout(window).copies().stream()
                .map(RolloutCopy::wave)
                .sorted()
                .toList();
        assertThat(waves)
                .isEqualTo(IntStream.range(0, each.size())
                        .map(i -> 2 + i / 3)
                        .boxed()
                        .toList());
        OrganisationId fourth = window.desk().plan().organisations().stream()
                .filter(organisation -> organisation.name().equals(each.get(3).getText()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(rollout(window).copy(fourth).wave()).isEqualTo(2);
    }

    private static List<Integer> waves(Node card) {
        return Ui.get(() -> card.lookupAll(".rollout-grid .spinner").stream()
                .map(each -> ((WholeNumber) each).getValue())
                .sorted()
                .toList());
    }

    @Test
    void aChunkThatIsTakenIntoThePatternIsOfferedToEachCopy() {
        MainWindow window = open(RolledOut.plan(), 1366, 768);
        ChunkId more = new ChunkId("C43");
        Ui.run(() -> window.desk().select(Set.of(more)));
        Ui.press(window, KeyCode.E);
        Node card = Ui.get(() -> window.scene().getRoot().lookup(".question"));
        Ui.screen(window, "rollout-change");
        List<CheckBox> chain = Ui.get(() -> card.lookupAll("#rollout-chain .check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
        assertThat(chain).extracting(CheckBox::isSelected).containsExactly(true, true, false);
        Label effect = Ui.get(() -> (Label) card.lookup("#rollout-effect"));
        CheckBox fellside = Ui.get(() -> card.lookupAll(".rollout-grid .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().startsWith("Fellside"))
                .findFirst()
                .orElseThrow());
        Ui.run(fellside::fire);
        Ui.until(() -> effect.getText().startsWith("The copy of Fellside Community Healthcare NHS Trust is cut loose"));
        Ui.screen(window, "rollout-loose");
        Ui.run(fellside::fire);
        Ui.until(() -> effect.getText().startsWith("No new chunks"));
        Ui.run(() -> {
            chain.getLast().setSelected(true);
            chain.getLast().fireEvent(new ActionEvent());
        });
        press(card, "Change");

        assertThat(rollout(window).pattern()).contains(more);
        assertThat(offers(window))
                .as("three new chunks, and that the two of wave 2 wait for what the pattern ends with now")
                .isEqualTo(5);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(RolledOut.plan());
    }

    @Test
    void theInspectorSaysWhatACopyFollowsAndLeadsThere() {
        Plan plan = RolledOut.offered();
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        ChunkId copy =
                plan.rollouts().get(RolledOut.ID).copy(RolledOut.FELLSIDE).copyOf(RolledOut.ALL);
        Ui.run(() -> window.desk().select(Set.of(copy)));
        Ui.frame();
        Node inspector = Ui.get(() -> window.scene().getRoot().lookup("#inspector"));
        Label said = Ui.get(() -> (Label) inspector.lookup("#inspector-rollout"));
        assertThat(Ui.get(said::getText))
                .isEqualTo("Copy of “ePMA: all adult inpatient wards” in the rollout Electronic prescribing, wave 3."
                        + " 2 offers are open.");
        Ui.screen(window, "rollout-inspector");

        press(inspector, "Go to the pattern");
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(RolledOut.ALL));
        assertThat(Ui.get(said::getText)).isEqualTo("In the pattern of the rollout Electronic prescribing: 3 copies.");
        press(inspector, "Open the rollout");
        assertThat(window.here()).extracting(Place::id).isEqualTo("rollout");
    }

    @Test
    void whatIsTakenWhileAnOptionIsLookedAtIsTakenInThePlanAndLosesNothing() {
        MainWindow window = open(RolledOut.offered(), 1440, 900);
        OptionId option = new OptionId("O2");
        Ui.run(() -> window.desk().session().lookAt(option));
        Ui.press(window, KeyCode.T);

        Plan whole = window.desk().session().whole();
        Rollout rollout = whole.rollouts().get(RolledOut.ID);
        assertThat(Offers.of(whole, rollout)).hasSize(2).allMatch(Offer::overwrites);
        assertThat(rollout.copied()).hasSize(6);
    }

    /// A copy that was cut loose leaves chunks behind, beside which new ones would come.
    @Test
    void whoHasTheChunksOfACopyThatWasCutLooseIsKnown() {
        Plan plan = RolledOut.plan();
        Rollout rollout = plan.rollouts().get(RolledOut.ID);
        Outlook outlook = Outlook.dates(plan);
        Rollout again = rollout.without(RolledOut.FELLSIDE).withCopy(RolloutCopy.planned(RolledOut.FELLSIDE, 3));

        assertThat(new Design(plan, outlook).twice(rollout)).isEmpty();
        assertThat(new Design(plan, outlook).twice(again)).containsExactly(RolledOut.FELLSIDE);
        assertThat(Design.loose(rollout, rollout.without(RolledOut.FELLSIDE))).containsExactly(RolledOut.FELLSIDE);
    }

    @Test
    void aRolloutIsCalledAfterWhatAllItsChunksHaveInCommon() {
        Plan plan = RolledOut.plan();
        Design design = new Design(plan, Outlook.dates(plan));
        Chunk slice = plan.chunks().get(RolledOut.SLICE);
        ChunkId other = plan.chunks().stream()
                .filter(chunk -> !Objects.equals(chunk.workstream(), slice.workstream()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(design.subject(List.of(RolledOut.SLICE, RolledOut.ALL))).isEqualTo(slice.workstream());
        assertThat(design.subject(List.of(RolledOut.SLICE, other))).isEqualTo(RolledOut.SLICE);
        Plan below = plan.withChunks(plan.chunks()
                .with(plan.chunks().get(other).draft().parent(RolledOut.SLICE).chunk()));
        assertThat(new Design(below, Outlook.dates(below)).subject(List.of(RolledOut.SLICE, other)))
                .isEqualTo(RolledOut.SLICE);
    }

    /// What was taken or declined while another wave was still being asked for.
    @Test
    void whatCopiesHaveComeToRememberStaysWhenTheRolloutIsChanged() {
        Plan plan = RolledOut.offered();
        Rollout was = plan.rollouts().get(RolledOut.ID);
        List<Offer> offers = Offers.of(plan, was);
        Rollout now = Answers.declined(plan, was, offers);
        Rollout wanted = was.withCopy(was.copy(RolledOut.FELLSIDE).withWave(4)).without(RolledOut.ESKWATER);

        assertThat(change(plan, was, wanted).onto(now))
                .isEqualTo(
                        now.withCopy(now.copy(RolledOut.FELLSIDE).withWave(4)).without(RolledOut.ESKWATER));
    }

    private static ChangeRollout change(Plan plan, Rollout opened, Rollout wanted) {
        return new ChangeRollout(
                opened,
                wanted,
                CopyIds.of(plan),
                new dev.trajectory.edit.Label(Kind.ROLLOUT_DESIGN, "", List.of(), wanted.name()));
    }

    /// Another form was saved while this one was open: only what this one changed is put onto what there is.
    @Test
    void whatAnotherFormChangedMeanwhileStays() {
        Plan plan = RolledOut.plan();
        Rollout opened = plan.rollouts().get(RolledOut.ID);
        RolloutCopy fellside = opened.copy(RolledOut.FELLSIDE);
        Rollout now = opened.withName("ePMA")
                .withHome(null)
                .withPattern(List.of(RolledOut.SLICE))
                .withScales(new LinkedHashMap<>(Map.of(Scaled.BENEFIT, Measure.FACTOR)))
                .withCopy(opened.copy(RolledOut.ESKWATER).withWave(5))
                .withCopy(fellside.withFactor(new BigDecimal("1.5")));
        Pace pace = new Pace(Pace.By.WAVE, 8, null);

        assertThat(change(plan, opened, opened.withPace(pace).withCopy(fellside.withWave(4)))
                        .onto(now))
                .isEqualTo(
                        now.withPace(pace).withCopy(now.copy(RolledOut.FELLSIDE).withWave(4)));
        ChunkId more = new ChunkId("C43");
        LinkedHashMap<Scaled, Measure> scales = new LinkedHashMap<>(opened.scales());
        scales.put(Scaled.EFFORT, Measure.HEADCOUNT);
        LinkedHashMap<Scaled, Measure> both = new LinkedHashMap<>(now.scales());
        both.put(Scaled.EFFORT, Measure.HEADCOUNT);
        assertThat(change(
                                plan,
                                opened,
                                opened.withPattern(List.of(RolledOut.SLICE, RolledOut.ALL, more))
                                        .withScales(scales))
                        .onto(now))
                .isEqualTo(now.withPattern(List.of(RolledOut.SLICE, more)).withScales(both));
    }

    @Test
    void whatIsGoneMeanwhileIsNotPutBack() {
        Plan plan = RolledOut.plan();
        Rollout opened = plan.rollouts().get(RolledOut.ID);
        Rollout moved = opened.withCopy(opened.copy(RolledOut.FELLSIDE).withWave(4));
        Rollout loose = opened.without(RolledOut.FELLSIDE);
        Plan without = plan.draft().put(loose).plan();
        Plan none = plan.draft().remove(RolledOut.ID).plan();

        assertThat(change(plan, opened, moved).apply(without))
                .isEqualTo(new Result.Refused(
                        new Refusal(Refusal.Reason.NO_COPY, "", List.of(RolledOut.FELLSIDE), List.of())));
        assertThat(change(plan, opened, moved).apply(none))
                .isEqualTo(new Result.Refused(new Refusal(Refusal.Reason.GONE, "", List.of(RolledOut.ID), List.of())));
        assertThat(change(plan, opened, opened.withName("ePMA")).onto(loose)).isEqualTo(loose.withName("ePMA"));
    }

    /// Names that come to name another organisation are said first, then those with a code behind them.
    @Test
    void theFormSaysHowAllInACopyIsCalled() {
        Plan plan = RolledOut.plan();
        Chunk slice = plan.chunks().get(RolledOut.SLICE);
        Chunk all = plan.chunks().get(RolledOut.ALL);
        Plan named = plan.withChunks(plan.chunks()
                .with(slice.draft().title("ePMA thin slice").chunk())
                .with(all.draft().title("ePMA: all Sallowford wards").chunk()));
        Rollout rollout = named.rollouts()
                .get(RolledOut.ID)
                .withPattern(List.of(RolledOut.SLICE, RolledOut.ALL))
                .withCopies(List.of(RolloutCopy.planned(RolledOut.FELLSIDE, 2)));
        Outlook outlook = Outlook.dates(named);

        assertThat(new AboutCopies(new Design(named, outlook), new RolloutWords(named, Locale.UK)).of(rollout))
                .contains("In that of Fellside Community Healthcare NHS Trust: “ePMA: all Fellside wards”")
                .contains("“ePMA thin slice (FCHT)”");
        assertThat(CopyNow.withoutOffers(outlook, rollout))
                .extracting(CopyNow::start, CopyNow::weeks, CopyNow::cost)
                .isEqualTo(CopyNow.of(outlook, named, rollout).stream()
                        .map(each -> tuple(each.start(), each.weeks(), each.cost()))
                        .toList());
    }

    /// Made for somebody else, it is the other one that can get a copy, and keeps what it owns in each.
    @Test
    void whomThePatternWasMadeForIsChosen() {
        MainWindow window = open(Ui.sample("northmoor"), 1366, 768);
        Ui.run(() -> window.desk().select(Set.of(RolledOut.SLICE, RolledOut.ALL)));
        Ui.press(window, KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        Node card = Ui.get(() -> window.scene().getRoot().lookup(".question"));
        Labeled about = Ui.get(() -> (Labeled) card.lookup("#rollout-about"));
        assertThat(Ui.get(about::getText))
                .startsWith("Each copy’s organisation plays the part of Sallowford Teaching Hospitals NHS Trust.");
        OneOf<?> home = Ui.get(() -> (OneOf<?>) card.lookup("#rollout-home"));
        Ui.run(() -> home.getSelectionModel().select(home.getItems().indexOf(Optional.of(RolledOut.FELLSIDE))));

        assertThat(Ui.get(about::getText))
                .contains("plays the part of Fellside")
                .contains("What Sallowford Teaching Hospitals NHS Trust owns in it stays theirs in every copy.");
        assertThat(Ui.get(() -> card.lookupAll(".rollout-grid .check-box").stream()
                        .map(each -> ((CheckBox) each).getText())
                        .toList()))
                .contains("Sallowford Teaching Hospitals NHS Trust")
                .doesNotContain("Fellside Community Healthcare NHS Trust");
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "rollout-home-" + theme.word());
        }
    }

    private static void choose(Node in, String text) {
        Ui.run(() -> in.lookupAll(".toggle-button").stream()
                .filter(each -> text.equals(((Labeled) each).getText()))
                .findFirst()
                .map(ToggleButton.class::cast)
                .orElseThrow()
                .fire());
    }

    private static Button button(Node in, String text) {
        return in.lookupAll(".button").stream()
                .filter(each -> text.equals(((Labeled) each).getText()))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow();
    }

    /// Once it can be pressed.
    private static void press(Node in, String text) {
        Ui.until(() -> !button(in, text).isDisabled());
        Ui.run(() -> button(in, text).fire());
    }
}
