package dev.trajectory.ui.rollout;

import dev.trajectory.edit.Label.Kind;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.edit.rollout.BeforePattern;
import dev.trajectory.edit.rollout.Called;
import dev.trajectory.edit.rollout.GivenBenefits;
import dev.trajectory.edit.rollout.Scale;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Designs a rollout: its name, whom its pattern was made for, what is scaled by what, how waves follow each other,
/// who is in which wave; and shows what that does to the plan before it is stamped.
final class RolloutCard {

    /// How wide the box is that says whom the pattern was made for, in pixels.
    private static final double HOME = 330;

    private final Desk desk;
    private final RolloutWords words;
    private final Rollout rollout;
    private final TextField name = new TextField();
    private final OneOf<Optional<OrganisationId>> home = new OneOf<>();
    private final ChainBox chain;
    private final ScaleBoxes scales;
    private final PaceBox pace;
    private final CopiesBox copies;
    private final Label about = new Label();
    private final Label effect = new Label();
    private final Wrong wrong = new Wrong();
    private final VBox node;

    private RolloutCard(Desk desk, Rollout rollout) {
        this.desk = desk;
        this.words = new RolloutWords(whole(), desk.words().locale());
        this.rollout = rollout;
        Design design = new Design(whole(), desk.snapshot().outlook());
        name.setText(rollout.name());
        name.setAccessibleText(words.say("form.name"));
        name.setPrefColumnCount(17);
        home.getItems().add(Optional.empty());
        whole().organisations().stream().map(Organisation::id).map(Optional::of).forEach(home.getItems()::add);
        home.setConverter(new Named<>(each -> each.map(words::name).orElse(words.say("form.home.nobody"))));
        home.setValue(Optional.ofNullable(rollout.home()));
        home.setAccessibleText(words.say("form.home"));
        home.setId("rollout-home");
        home.setPrefWidth(desk.px(HOME));
        home.setOnAction(_ -> weigh());
        chain = new ChainBox(words, rollout, design.pattern(desk.snapshot().selection()), this::weigh);
        scales = new ScaleBoxes(words, rollout, this::weigh);
        pace = new PaceBox(words, desk.words().locale(), rollout.pace(), design.start(rollout.pattern()), this::weigh);
        copies = new CopiesBox(desk, words, rollout, this::weigh);
        for (Label each : List.of(about, effect)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        about.setId("rollout-about");
        effect.setId("rollout-effect");
        node = new VBox(
                new WrapRow(12, 6, labelled(words.say("form.name"), name), labelled(words.say("form.home"), home)),
                chain.node(),
                about,
                scales,
                pace.node(),
                copies.node(),
                effect,
                wrong.sentence());
        node.getStyleClass().add("split");
        name.textProperty().addListener(_ -> weigh());
        weigh();
    }

    private Plan whole() {
        return desk.session().whole();
    }

    /// Asks how to roll a pattern out, and does it.
    static void ask(Desk desk, Rollout rollout) {
        RolloutCard card = new RolloutCard(desk, rollout);
        boolean isNew = card.isNew();
        desk.host()
                .ask(
                        card.words.say(isNew ? "form.title" : "form.title.change"),
                        card.words.say(isNew ? "form.text" : "form.text.change"),
                        card.node,
                        List.of(
                                new Answer(
                                        card.words.say(isNew ? "form.do" : "form.do.change"),
                                        card.wrong.isRight(),
                                        card::roll),
                                new Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    private boolean isNew() {
        return !whole().rollouts().has(rollout.id());
    }

    /// A field with what it is called before it.
    static WrapRow labelled(String text, Region field) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return new WrapRow(6, 2, label, field);
    }

    /// The rollout as it is typed. Throws [InvalidValue] for what no plan may hold.
    private Rollout wanted() {
        return rollout.withName(name.getText().strip())
                .withHome(home.getValue().orElse(null))
                .withPattern(chain.chosen())
                .withScales(scales.chosen())
                .withPace(pace.pace())
                .withCopies(copies.copies());
    }

    private RollOut edit(Rollout wanted) {
        Kind kind = isNew() ? Kind.ROLL_OUT : Kind.ROLLOUT_DESIGN;
        return new RollOut(
                wanted,
                desk.session().freshCopyIds(),
                new dev.trajectory.edit.Label(kind, "", List.of(), wanted.name()));
    }

    private void roll() {
        try {
            desk.perform(edit(wanted()));
        } catch (InvalidValue e) {
            desk.host().say(desk.sentences().refusal(Refusal.of(e)));
        }
    }

    /// Works out beside the UI thread what it would do, and says it.
    private void weigh() {
        copies.follow(home.getValue().orElse(null), scales.chosen().values());
        if (pace.lacksDay()) {
            say(desk.words().say("rollout.notDate"));
            return;
        }
        try {
            Rollout wanted = wanted();
            about.setText(about(wanted));
            copies.size(wanted);
            RollOut edit = edit(wanted);
            Result result = desk.session().preview(edit, outlook -> foresee(edit, outlook));
            say(
                    result instanceof Result.Refused(Refusal refusal)
                            ? desk.sentences().refusal(refusal)
                            : "");
        } catch (InvalidValue e) {
            say(desk.sentences().refusal(Refusal.of(e)));
        }
    }

    private void say(String refused) {
        wrong.say(refused);
        effect.setVisible(refused.isEmpty());
        effect.setManaged(refused.isEmpty());
        if (!refused.isEmpty()) {
            copies.foresee(List.of());
        }
    }

    /// What each copy is and brings.
    private String about(Rollout wanted) {
        List<String> said = new ArrayList<>();
        Plan plan = whole();
        Design design = new Design(plan, desk.snapshot().outlook());
        OrganisationId madeFor = wanted.home();
        List<OrganisationId> others = design.others(wanted);
        said.add(madeFor == null ? words.say("form.about.nobody") : words.say("form.about", words.name(madeFor)));
        if (!others.isEmpty()) {
            said.add(words.say("form.others", words.names(others), others.size()));
        }
        int benefits = GivenBenefits.of(plan, wanted).pattern().size();
        int gates = BeforePattern.of(plan, wanted).gates().size();
        if (benefits + gates > 0) {
            said.add(words.say("form.brings", benefits, gates));
        }
        if (!wanted.copies().isEmpty() && !wanted.pattern().isEmpty()) {
            Called called = Called.of(plan, madeFor, wanted.copies().getFirst().organisation());
            said.add(words.say(
                    "form.called", called.title(words.name(wanted.pattern().getFirst()))));
        }
        for (Measure measure : Measure.values()) {
            List<OrganisationId> unsized = Scale.unsized(plan, wanted, measure);
            if (madeFor != null && unsized.contains(madeFor)) {
                said.add(words.say("form.unsized.home." + measure, words.name(madeFor)));
            } else if (!unsized.isEmpty()) {
                said.add(words.say("form.unsized." + measure, words.names(unsized), unsized.size()));
            }
        }
        return String.join(" ", said);
    }

    /// What it would do. All chunks come into the plan; those that the option looked at does not show have no
    /// dates in it, which is said.
    private void foresee(RollOut edit, Outlook outlook) {
        Rollout made = outlook.plan().rollouts().find(edit.wanted().id());
        if (made == null) {
            return;
        }
        int hidden = edit.count()
                - (outlook.plan().chunks().size() - desk.plan().chunks().size());
        copies.foresee(CopyNow.of(outlook, outlook.plan(), made).stream()
                .filter(copy -> hidden <= 0 || copy.start() != null)
                .toList());
        List<String> said = new ArrayList<>();
        List<OrganisationId> loose = Design.loose(rollout, edit.wanted());
        if (!loose.isEmpty()) {
            said.add(words.say("form.loose", loose.size(), words.names(loose)));
        }
        List<OrganisationId> twice = new Design(whole(), outlook).twice(edit.wanted());
        if (!twice.isEmpty()) {
            said.add(words.say("form.twice", words.names(twice), twice.size()));
        }
        if (hidden > 0) {
            said.add(desk.words().say("rollout.hidden", hidden, edit.count()));
        }
        Effect would = Effect.between(desk.snapshot().outlook(), outlook);
        said.add(desk.words()
                .say(
                        "rollout.effect",
                        edit.count(),
                        would.moved().size(),
                        would.finishAfter() == null ? "" : words.day(would.finishAfter()),
                        would.finishDays(),
                        would.overloads().size()));
        effect.setText(String.join(" ", said));
    }
}
