package dev.trajectory.ui.status;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A status meeting: a date, the chunks that should have begun or finished by then, one key for what is said of each,
/// and what it does to the plan before it is saved.
public final class StatusMeetingPanel implements Panel {

    private static final double WIDTH = 420;

    private final Desk desk;
    private final WindowWords words;
    private final StatusWords sentences;
    private final DateInput dates;
    private final VBox node = new VBox();
    private final TextField date = new TextField();
    private final Label summary = new Label();
    private final StatusList list;
    private final StatusForm form;
    private final Wrong dateWrong = new Wrong(date);
    private final Wrong wrong = new Wrong();
    private final Label effect = new Label();
    private final Button save = new Button();
    private @Nullable StatusSheet sheet;

    public StatusMeetingPanel(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.sentences = new StatusWords(words);
        this.dates = new DateInput(words.locale());
        this.list = new StatusList(desk, sentences, this::press);
        this.form = new StatusForm(words, this::focusList);
        node.setPrefWidth(WIDTH);
        node.getStyleClass().add("status-panel");
        node.setId("status-panel");
        effect.getStyleClass().add("effect");
        effect.setId("status-effect");
        summary.getStyleClass().add("quiet");
        List.of(effect, summary).forEach(StatusMeetingPanel::wrap);
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getChildren()
                .addAll(
                        dateLine(),
                        dateWrong.sentence(),
                        summary,
                        list,
                        form,
                        deeds(),
                        wrong.sentence(),
                        effect,
                        ends());
        desk.theme().addListener(_ -> list.refresh());
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private HBox dateLine() {
        date.setId("status-date");
        date.setPrefColumnCount(10);
        date.textProperty().addListener(_ -> dateWrong.say(isDate() ? "" : words.say("cell.noDate", date.getText())));
        date.setOnAction(_ -> {
            if (readDate()) {
                focusList();
            }
        });
        date.focusedProperty().subscribe(focused -> {
            if (!focused) {
                readDate();
            }
        });
        Label name = new Label(words.say("status.date"));
        name.setLabelFor(date);
        HBox line = new HBox(name, date);
        line.getStyleClass().add("status-top");
        return line;
    }

    private FlowPane deeds() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("status-deeds");
        for (StatusKey key : StatusKey.values()) {
            Button button = new Button(words.say("status.key." + key, key.shown()));
            button.setOnAction(_ -> press(key));
            button.setFocusTraversable(false);
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private HBox ends() {
        save.setText(words.say("status.save"));
        save.setId("status-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> save());
        Button cancel = new Button(words.say("status.cancel"));
        cancel.setId("status-cancel");
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> cancel());
        HBox ends = new HBox(save, cancel);
        ends.getStyleClass().add("status-top");
        return ends;
    }

    @Override
    public String id() {
        return "status";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on
    public void show(Snapshot snapshot) {
        StatusSheet now = sheet;
        if (now == null) {
            change(StatusSheet.of(snapshot.outlook()));
        } else if (snapshot.stage() != Snapshot.Stage.STALE && now.outlook() != snapshot.outlook()) {
            change(now.over(snapshot.outlook()));
        }
    }

    @Override
    public void focus() {
        date.requestFocus();
        date.selectAll();
    }

    private void focusList() {
        list.requestFocus();
    }

    private StatusSheet sheet() {
        StatusSheet now = sheet;
        return now == null ? StatusSheet.of(desk.snapshot().outlook()) : now;
    }

    /// Shows another state of the sheet, and asks what would come of it.
    private void change(StatusSheet changed) {
        sheet = changed;
        List<StatusSheet.Row> rows = changed.rows();
        if (!date.isFocused()) {
            date.setText(words.day(changed.date()));
        }
        summary.setText(sentences.summary(rows));
        list.show(rows, ChunkNumbers.of(desk.plan()));
        preview(changed);
    }

    private void preview(StatusSheet changed) {
        Outlook before = changed.outlook();
        Result result = desk.session()
                .preview(
                        changed.edit(desk.plan(), words.day(changed.date())),
                        after -> effect.setText(sentences.effect(Effect.between(before, after))));
        if (result instanceof Result.Refused refused) {
            effect.setText(desk.sentences().refusal(refused.refusal()));
        }
        save.setDisable(!(result instanceof Result.Changed(Plan after)) || after.equals(desk.plan()));
    }

    private boolean isDate() {
        return date.getText().equals(words.day(sheet().date()))
                || dates.read(date.getText()).isPresent();
    }

    /// Reads the date typed; false when it is none.
    private boolean readDate() {
        dates.read(date.getText()).filter(day -> !day.equals(sheet().date())).ifPresent(day -> {
            change(sheet().on(day));
            date.setText(words.day(day));
        });
        return isDate();
    }

    private void press(StatusKey key) {
        StatusSheet.Row row = list.current();
        if (row == null) {
            return;
        }
        String title = row.planned().chunk().title();
        say("");
        switch (key) {
            case STARTED -> say(record(row, new Deed.Started()));
            case FINISHED -> say(record(row, new Deed.Finished()));
            case AS_PLANNED -> say(record(row, new Deed.AsPlanned()));
            case REMAINING -> form.askRemaining(title, deed -> record(row, deed));
            case DATES -> {
                boolean due = !row.planned().finish().isAfter(sheet().date());
                form.askDates(
                        title, row.planned().start(), due ? row.planned().finish() : null, deed -> record(row, deed));
            }
            case CLEAR -> change(sheet().without(row.id()));
        }
    }

    /// Keeps what was said of a chunk; answers why it cannot be, or nothing.
    private String record(StatusSheet.Row row, Deed deed) {
        return switch (sheet().ask(row.planned(), deed)) {
            case Reported.Cannot cannot -> sentences.cannot(cannot);
            case Reported.Is _ -> {
                change(sheet().with(row.id(), deed));
                yield "";
            }
        };
    }

    private void say(String text) {
        wrong.say(text);
    }

    private void save() {
        StatusSheet saved = sheet();
        List<ChunkId> recorded = List.copyOf(saved.progress().keySet());
        String day = words.day(saved.date());
        if (desk.perform(saved.edit(desk.plan(), day))) {
            change(sheet().cleared());
            desk.host().say(words.say("status.saved", day, recorded.size()));
        }
    }

    private void cancel() {
        form.close();
        say("");
        change(StatusSheet.of(desk.snapshot().outlook()));
        date.setText(words.day(sheet().date()));
    }
}
