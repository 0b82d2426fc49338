package dev.trajectory.ui.capacity;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Fte;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Reminder;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.LoadWords;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How much there is in one month, to be typed over, for this month or more of them; where no limit has been agreed,
/// the way to where one is.
final class RoomField extends VBox {

    /// So many months can be changed at once.
    private static final int MOST_MONTHS = 60;

    private final Desk desk;
    private final LoadWords words;
    private final Plan plan;
    private final LoadCell cell;
    private final Consumer<Edit> perform;
    private final DateInput dates;
    private final TextField field = new TextField();
    private final TextField until = new TextField();
    private Node first = field;
    private final Wrong wrong = new Wrong(field);
    private final Wrong wrongMonth = new Wrong(until);
    private final Reminder unsaved;
    private String shown = "";

    /// What is typed: how much, and up to which month.
    record Typed(String room, String until) {}

    /// @param perform does what is typed
    RoomField(Desk desk, LoadWords words, Plan plan, LoadCell cell, Consumer<Edit> perform) {
        this.desk = desk;
        this.words = words;
        this.plan = plan;
        this.cell = cell;
        this.perform = perform;
        this.dates = new DateInput(desk.words().locale());
        this.unsaved = new Reminder(words.say("room.unsaved"));
        getStyleClass().add("load-room");
        ByMonth limit = limit();
        if (limit == null) {
            Button agree = new Button(words.say("room.agree"));
            agree.setOnAction(_ -> desk.host().open(cell.subject()));
            first = agree;
            getChildren().add(agree);
            return;
        }
        Label label = new Label(words.roomIn(cell));
        label.setLabelFor(field);
        field.setText(text(limit.in(cell.month())));
        field.setPrefColumnCount(4);
        until.setText(words.month(cell.month()));
        until.setPrefColumnCount(6);
        until.setAccessibleText(words.say("room.until.said"));
        until.setId("room-until");
        for (TextField each : new TextField[] {field, until}) {
            each.setOnAction(_ -> commit());
            each.textProperty().addListener(_ -> check());
        }
        shown = typedText();
        HBox months = line(new Label(words.say("room.until")), until, new Label(words.say("room.enter")));
        getChildren()
                .addAll(
                        new WrapRow(8, 4, line(label, field), months),
                        wrong.sentence(),
                        wrongMonth.sentence(),
                        unsaved.sentence());
    }

    private String typedText() {
        return field.getText().strip() + " " + until.getText().strip();
    }

    /// Whether something is typed that is not in the plan.
    boolean isChanged() {
        return !shown.isEmpty() && !typedText().equals(shown);
    }

    Typed typedTexts() {
        return new Typed(field.getText(), until.getText());
    }

    /// Holds what was typed into another like it.
    void retype(Typed typed) {
        field.setText(typed.room());
        until.setText(typed.until());
    }

    /// Whether it may go; what is typed and kept nowhere is said first.
    boolean mayGo() {
        return unsaved.mayGo(isChanged());
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("load-room-line");
        return line;
    }

    /// Takes the keyboard.
    void focus() {
        first.requestFocus();
    }

    /// How much there is in which month; null where no limit has been agreed.
    @Nullable
    ByMonth limit() {
        return limit(plan, cell);
    }

    /// How much there is in which month for those a month of load is about, in a plan; null where no limit has
    /// been agreed, or the plan does not have them.
    static @Nullable ByMonth limit(Plan plan, LoadCell cell) {
        return switch (cell.subject()) {
            case OrganisationId id -> {
                Organisation organisation = plan.organisations().find(id);
                yield organisation == null ? null : organisation.capacity();
            }
            case RoleId id -> {
                Role role = plan.roles().find(id);
                yield role == null ? null : role.pool();
            }
            default -> null;
        };
    }

    private String text(int room) {
        return cell instanceof LoadCell.Points ? Integer.toString(room) : words.people(room);
    }

    /// The plan may be another by now than that of which it speaks.
    private void commit() {
        Integer typed = typed();
        YearMonth last = last();
        if (typed == null || last == null) {
            check();
            return;
        }
        Plan now = desk.plan();
        ByMonth limit = limit(now, cell);
        Edit edit = Reliefs.withRoom(now, cell, last, typed);
        if (edit == null || limit == null) {
            return;
        }
        if (limit.with(cell.month(), last, typed).equals(limit)) {
            shown = typedText();
            unsaved.remind(false);
            desk.host().say(words.say("room.already"));
            return;
        }
        perform.accept(edit);
    }

    private void check() {
        unsaved.remind(false);
        String number = cell instanceof LoadCell.Points ? "room.wrong.points" : "room.wrong.people";
        wrong.say(typed() == null ? words.say(number) : "");
        wrongMonth.say(
                last() == null
                        ? words.say("room.wrong.month", words.month(cell.month()), words.month(farthest()))
                        : "");
    }

    private YearMonth farthest() {
        return cell.month().plusMonths(MOST_MONTHS - 1);
    }

    /// The last month for which it is typed; null where that is none from here on.
    private @Nullable YearMonth last() {
        return dates.month(until.getText().strip())
                .filter(month -> !month.isBefore(cell.month()) && !month.isAfter(farthest()))
                .orElse(null);
    }

    /// What is typed, in points or in hundredths of people; null where it is no such number.
    private @Nullable Integer typed() {
        try {
            BigDecimal number = new BigDecimal(field.getText().strip());
            if (cell instanceof LoadCell.People) {
                return Fte.of(number).hundredths();
            }
            return ByMonth.always(number.intValueExact()).usual();
        } catch (ArithmeticException | NumberFormatException | InvalidValue e) {
            return null;
        }
    }
}
