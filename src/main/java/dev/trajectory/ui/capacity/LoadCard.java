package dev.trajectory.ui.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.check.Finding;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.ui.control.LineButton;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.ReliefWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a month of load is made of, how much there is, and what would relieve it.
final class LoadCard extends VBox {

    /// What lies left and right of a row within the card, in pixels.
    private static final double MARGINS = 34;

    private final Desk desk;
    private final LoadWords words;
    private final Outlook outlook;
    private final LoadCell cell;
    private final double width;
    private final Runnable close;
    private final Runnable comeBack;
    private final RoomField room;
    private final ReliefRows reliefs;

    /// @param width of the card, in pixels
    /// @param close takes the card away
    /// @param comeBack shows it again after that, with what was typed
    LoadCard(
            Desk desk,
            LoadWords words,
            Outlook outlook,
            LoadCell cell,
            double width,
            Runnable close,
            Runnable comeBack) {
        this.desk = desk;
        this.words = words;
        this.outlook = outlook;
        this.cell = cell;
        this.width = width;
        this.close = close;
        this.comeBack = comeBack;
        getStyleClass().add("load-card");
        this.reliefs = new ReliefRows(
                words, new ReliefWords(outlook.plan(), desk.words().locale()), cell, width - MARGINS, edit -> {
                    if (mayGo()) {
                        perform(edit);
                    }
                });
        this.room = new RoomField(desk, words, outlook.plan(), cell, this::perform);
        Stretch stretch = outlook.load().at(cell);
        Stretch asked = stretch == null ? Stretch.nothing(cell, room.limit()) : stretch;
        getChildren().add(sentence(words.sentence(cell, asked), "load-verdict"));
        addFreeze();
        VBox parts = new VBox();
        parts.getStyleClass().add("load-rows");
        for (LoadParts.Part part :
                LoadParts.of(outlook.plan(), outlook.schedule()).at(cell)) {
            parts.getChildren().add(part(words.name(part.chunk()), part.amount(), part.chunk()));
        }
        outside()
                .forEach(each -> parts.getChildren()
                        .add(part(
                                each.what().isEmpty()
                                        ? words.say("cell.outside")
                                        : words.say("cell.outside.named", each.what()),
                                each.points(),
                                cell.subject())));
        getChildren().add(parts);
        getChildren().add(room);
        if (awaitsReliefs()) {
            getChildren().addAll(heading("relief.title"), reliefs);
        }
        addFindings();
    }

    /// What the checks say of the month, each leading to where the others stand.
    private void addFindings() {
        List<Finding> found = outlook.findings().stream()
                .filter(finding -> cell.equals(finding.overload()))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("load-rows");
        for (Finding finding : found) {
            String said = desk.sentences().finding(finding);
            Button row = row(wrapped(said));
            row.setAccessibleText(said);
            row.setOnAction(_ -> leave(() -> desk.host().findings(said)));
            rows.getChildren().add(row);
        }
        getChildren().addAll(heading("cell.findings"), rows);
    }

    static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Label heading(String key) {
        return sentence(words.say(key), "load-heading");
    }

    private void addFreeze() {
        Organisation organisation = organisation();
        if (organisation == null) {
            return;
        }
        int first = WorkingCalendar.day(cell.month().atDay(1));
        int last = WorkingCalendar.day(cell.month().atEndOfMonth());
        for (FreezeWindows.Window window :
                FreezeWindows.of(organisation.freezes()).between(first, last)) {
            getChildren()
                    .add(sentence(
                            words.freeze(
                                    window.reason(),
                                    WorkingCalendar.date(window.from()),
                                    WorkingCalendar.date(window.to() - 1)),
                            "quiet"));
        }
    }

    private @Nullable Organisation organisation() {
        return cell.subject() instanceof OrganisationId id
                ? outlook.plan().organisations().find(id)
                : null;
    }

    private List<OutsideLoad> outside() {
        Organisation organisation = organisation();
        return organisation == null
                ? List.of()
                : organisation.outsideLoad().stream()
                        .filter(each -> each.month().equals(cell.month()) && each.points() > 0)
                        .toList();
    }

    private Button part(String name, long amount, Id subject) {
        String asked = words.part(cell, amount);
        Button row = row(wrapped(name), whole(asked));
        row.setAccessibleText(name + ", " + asked);
        row.setOnAction(_ -> leave(() -> desk.host().open(subject)));
        return row;
    }

    private Button row(Node... parts) {
        return row(width - MARGINS, parts);
    }

    /// A row to be pressed, whose first part takes what room there is.
    ///
    /// @param width in pixels
    static Button row(double width, Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("load-line");
        HBox.setHgrow(parts[0], Priority.ALWAYS);
        Button row = new LineButton(line, width);
        row.getStyleClass().add("load-row");
        return row;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Whether it is to be told what would relieve the month.
    boolean awaitsReliefs() {
        Stretch stretch = outlook.load().at(cell);
        return stretch != null && stretch.isOver();
    }

    /// Where it is told what would relieve the month.
    ReliefRows reliefs() {
        return reliefs;
    }

    /// Whose month it is.
    String title() {
        return words.title(cell);
    }

    /// Whether it may go; what is typed and kept nowhere is said first.
    boolean mayGo() {
        return room.mayGo();
    }

    /// Whether something is typed that is not in the plan.
    boolean isChanged() {
        return room.isChanged();
    }

    private void leave(Runnable then) {
        if (mayGo()) {
            close.run();
            then.run();
        }
    }

    /// It goes first, so that the keyboard is back on the page before the page is drawn anew.
    private void perform(Edit edit) {
        close.run();
        if (!desk.perform(edit)) {
            comeBack.run();
        }
    }

    /// Where it is typed how much there is.
    RoomField room() {
        return room;
    }

    /// Takes the keyboard: at what the month is made of, or else where it is typed how much there is.
    void focus() {
        lookupAll(".load-row").stream().findFirst().ifPresentOrElse(Node::requestFocus, room::focus);
    }
}
