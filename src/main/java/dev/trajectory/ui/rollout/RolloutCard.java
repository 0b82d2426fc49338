package dev.trajectory.ui.rollout;

import dev.trajectory.edit.Label.Kind;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.edit.rollout.BeforePattern;
import dev.trajectory.edit.rollout.GivenBenefits;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Designs a rollout: its name, what is scaled by what, how waves follow each other, who is in which wave; and shows
/// what that does to the plan before it is stamped.
final class RolloutCard {

    private static final int MOST_WEEKS = 520;
    private static final double GRID_HEIGHT = 190;

    private final Desk desk;
    private final RolloutWords words;
    private final Rollout rollout;
    private final TextField name = new TextField();
    private final Map<Scaled, ComboBox<Optional<Measure>>> scales = new EnumMap<>(Scaled.class);
    private final ChainBox chain;
    private final Choice<Pace.By> by;
    private final WholeNumber weeks = new WholeNumber(0, MOST_WEEKS, 0);
    private final TextField from = new TextField();
    private final WrapRow fromRow;
    private final List<CopyLine> lines = new ArrayList<>();
    private final CheckBox everybody = new CheckBox();
    private boolean isTaking;
    private final GridPane grid = new GridPane();
    private final Label effect = new Label();
    private final Wrong wrong = new Wrong();
    private final VBox node;
    private Pace.By chosen;

    private RolloutCard(Desk desk, Rollout rollout) {
        this.desk = desk;
        this.words = new RolloutWords(desk.session().whole(), desk.words().locale());
        this.rollout = rollout;
        this.chosen = rollout.pace().by();
        name.setText(rollout.name());
        name.setAccessibleText(words.say("form.name"));
        name.setPrefColumnCount(32);
        List<ChunkId> selected = new Design(
                        desk.session().whole(), desk.snapshot().outlook())
                .pattern(desk.snapshot().selection());
        chain = new ChainBox(words, rollout, selected, this::weigh);
        by = new Choice<>(Pace.By.class, each -> words.say("form.by." + each), each -> {
            chosen = each;
            weigh();
        });
        by.set(chosen);
        weeks.getValueFactory().setValue(rollout.pace().weeks());
        weeks.getEditor().setPrefColumnCount(4);
        weeks.setMinWidth(Region.USE_PREF_SIZE);
        weeks.setAccessibleText(words.say("form.weeks"));
        if (rollout.pace().from() != null) {
            from.setText(words.day(rollout.pace().from()));
        }
        from.setAccessibleText(words.say("form.from"));
        from.setPrefColumnCount(9);
        fromRow = labelled("form.from", from);
        for (Organisation organisation : desk.session().whole().organisations()) {
            if (!organisation.id().equals(rollout.home())) {
                lines.add(new CopyLine(words, organisation, rollout.copy(organisation.id()), this::turn, this::weigh));
            }
        }
        effect.setWrapText(true);
        effect.setId("rollout-effect");
        effect.setMinHeight(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("rollout-grid");
        everybody.setText(words.say("form.everybody", lines.size()));
        everybody.setId("rollout-everybody");
        everybody.setOnAction(_ -> takeAll(everybody.isSelected()));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(GRID_HEIGHT);
        scroll.getStyleClass().add("panel-scroll");
        node = new VBox(
                labelled("form.name", name),
                chain.node(),
                scaling(),
                new WrapRow(12, 6, by, labelled("form.weeks", weeks), fromRow),
                everybody,
                scroll,
                effect,
                wrong.sentence());
        node.getStyleClass().add("split");
        name.textProperty().addListener(_ -> weigh());
        weeks.valueProperty().addListener(_ -> weigh());
        from.textProperty().addListener(_ -> weigh());
        weigh();
    }

    /// The wave proposed for an organisation that is taken in: the one after the last there is.
    private int turn(CopyLine taken) {
        return lines.stream()
                        .filter(line -> line.isIn() && !line.equals(taken))
                        .mapToInt(CopyLine::wave)
                        .max()
                        .orElse(CopyLine.FIRST - 1)
                + 1;
    }

    private void takeAll(boolean isTaken) {
        isTaking = true;
        lines.forEach(line -> line.take(isTaken));
        isTaking = false;
        weigh();
    }

    /// Asks how to roll a pattern out, and does it.
    static void ask(Desk desk, Rollout rollout) {
        RolloutCard card = new RolloutCard(desk, rollout);
        boolean isNew = !desk.session().whole().rollouts().has(rollout.id());
        String title = card.words.say(isNew ? "form.title" : "form.title.change");
        desk.host()
                .ask(
                        title,
                        card.about(),
                        card.node,
                        List.of(
                                new Answer(
                                        card.words.say(isNew ? "form.do" : "form.do.change"),
                                        card.wrong.isRight(),
                                        card::roll),
                                new Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    private String about() {
        List<String> titles = rollout.pattern().stream().map(words::name).toList();
        String chain = titles.size() <= 4
                ? String.join(" → ", titles)
                : words.say("form.chain", titles.getFirst(), titles.getLast(), titles.size());
        String about = rollout.home() == null
                ? words.say("form.about.nobody", chain)
                : words.say("form.about", chain, words.name(rollout.home()));
        int benefits =
                GivenBenefits.of(desk.snapshot().whole(), rollout).pattern().size();
        int gates = BeforePattern.of(desk.snapshot().whole(), rollout).gates().size();
        return benefits + gates == 0 ? about : about + " " + words.say("form.brings", benefits, gates);
    }

    private WrapRow labelled(String key, Region field) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return new WrapRow(6, 2, label, field);
    }

    private Node scaling() {
        WrapRow row = new WrapRow(12, 6);
        List<Optional<Measure>> measures = new ArrayList<>(List.of(Optional.empty()));
        for (Measure measure : Measure.values()) {
            measures.add(Optional.of(measure));
        }
        for (Scaled scaled : Scaled.values()) {
            OneOf<Optional<Measure>> box = new OneOf<>();
            box.getItems().setAll(measures);
            box.setConverter(new Named<>(
                    each -> words.say("measure." + each.map(Measure::name).orElse("NONE"))));
            box.setValue(Optional.ofNullable(rollout.scales().get(scaled)));
            box.setAccessibleText(words.say("scaled." + scaled));
            box.setOnAction(_ -> weigh());
            scales.put(scaled, box);
            row.getChildren().add(labelled("scaled." + scaled, box));
        }
        return row;
    }

    private void fill(boolean byFactor) {
        grid.getChildren().clear();
        int column = 0;
        for (String head : List.of("organisation", "wave", "size", "weeks", "start", "finish", "cost")) {
            Label label = new Label(words.say("head." + head));
            label.getStyleClass().add("quiet");
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, column++, 0);
        }
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i + 1, lines.get(i).cells(byFactor).toArray(Node[]::new));
        }
    }

    /// The rollout as it is typed. Throws [InvalidValue] for what no plan may hold.
    private Rollout wanted() {
        SequencedMap<Scaled, Measure> chosenScales = new LinkedHashMap<>();
        scales.forEach((scaled, box) -> box.getValue().ifPresent(measure -> chosenScales.put(scaled, measure)));
        List<RolloutCopy> copies =
                lines.stream().filter(CopyLine::isIn).map(CopyLine::copy).toList();
        return rollout.withName(name.getText().strip())
                .withPattern(chain.chosen())
                .withScales(chosenScales)
                .withPace(new Pace(chosen, weeks.getValue(), isDated() ? day().orElse(null) : null))
                .withCopies(copies);
    }

    private Optional<LocalDate> day() {
        return new DateInput(desk.words().locale()).read(from.getText());
    }

    private boolean isDated() {
        return chosen == Pace.By.DATE && !from.getText().isBlank();
    }

    private RollOut edit(Rollout wanted) {
        boolean isNew = !desk.session().whole().rollouts().has(rollout.id());
        return new RollOut(
                wanted,
                desk.session().freshCopyIds(),
                new dev.trajectory.edit.Label(
                        isNew ? Kind.ROLL_OUT : Kind.ROLLOUT_DESIGN, "", List.of(), wanted.name()));
    }

    private void roll() {
        if (isDated() && day().isEmpty()) {
            desk.host().say(desk.words().say("rollout.notDate"));
            return;
        }
        try {
            desk.perform(edit(wanted()));
        } catch (InvalidValue e) {
            desk.host().say(desk.sentences().refusal(Refusal.of(e)));
        }
    }

    /// Works out beside the UI thread what it would do, and says it.
    private void weigh() {
        if (isTaking) {
            return;
        }
        everybody.setSelected(!lines.isEmpty() && lines.stream().allMatch(CopyLine::isIn));
        boolean byFactor =
                scales.values().stream().anyMatch(box -> box.getValue().equals(Optional.of(Measure.FACTOR)));
        if (grid.getChildren().isEmpty() || !Boolean.valueOf(byFactor).equals(grid.getUserData())) {
            grid.setUserData(byFactor);
            fill(byFactor);
        }
        fromRow.setVisible(chosen == Pace.By.DATE);
        fromRow.setManaged(chosen == Pace.By.DATE);
        if (isDated() && day().isEmpty()) {
            say(desk.words().say("rollout.notDate"));
            return;
        }
        try {
            Rollout wanted = wanted();
            lines.forEach(line -> line.size(words, wanted));
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
            lines.forEach(line -> line.foresee(words, null));
        }
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
        List<CopyNow> copies = CopyNow.of(outlook, outlook.plan(), made);
        for (CopyLine line : lines) {
            line.foresee(
                    words,
                    copies.stream()
                            .filter(copy -> line.isOf(copy) && (hidden <= 0 || copy.start() != null))
                            .findFirst()
                            .orElse(null));
        }
        Effect would = Effect.between(desk.snapshot().outlook(), outlook);
        String unseen = hidden > 0 ? desk.words().say("rollout.hidden", hidden, edit.count()) + " " : "";
        effect.setText(unseen
                + desk.words()
                        .say(
                                "rollout.effect",
                                edit.count(),
                                would.moved().size(),
                                would.finishAfter() == null ? "" : words.day(would.finishAfter()),
                                would.finishDays(),
                                would.overloads().size()));
    }
}
