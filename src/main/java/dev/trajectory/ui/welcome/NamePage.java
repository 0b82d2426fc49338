package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.BankHolidays;
import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// What the plan is called, when it starts and which days are worked.
final class NamePage implements Page {

    private static final int VISION_ROWS = 2;

    private final Form form = new Form();
    private final TextField name = new TextField();
    private final TextArea vision = new LongText();
    private final TextField start = new TextField();
    private final WrapRow week = new WrapRow(0, 2);
    private final Wrong nameWrong;
    private final Wrong visionWrong;
    private final Wrong startWrong;
    private final Wrong weekWrong;

    NamePage(Answers answers, WindowWords words, StartWords startWords) {
        name.setId("new-name");
        name.textProperty().bindBidirectional(answers.name);
        vision.textProperty().bindBidirectional(answers.vision);
        vision.setPrefRowCount(VISION_ROWS);
        vision.setWrapText(true);
        start.setId("new-start");
        start.setPrefColumnCount(12);
        start.setMaxWidth(Region.USE_PREF_SIZE);
        start.textProperty().bindBidirectional(answers.start);
        OneOf<Month> year = new OneOf<>();
        year.getItems().setAll(Month.values());
        year.setConverter(new Named<>(month -> words.say("new.month." + month.name())));
        year.valueProperty().bindBidirectional(answers.financialYear);
        OneOf<BankHolidays> holidays = new OneOf<>();
        holidays.getItems().setAll(BankHolidays.values());
        holidays.setConverter(new Named<>(part -> startWords.say("holidays." + part.name())));
        holidays.valueProperty().bindBidirectional(answers.holidays);
        week.getStyleClass().add("choice");
        week.setMaxWidth(Region.USE_PREF_SIZE);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.getChildren().add(day(day, answers, words));
        }
        nameWrong = form.add(words.say("new.name"), name, "");
        visionWrong = form.add(words.say("new.vision"), vision, words.say("new.vision.hint"));
        startWrong = form.add(words.say("new.start"), start, words.say("new.start.hint"));
        form.add(words.say("new.year"), year, "");
        weekWrong = form.add(words.say("new.week"), week, "");
        form.add(words.say("new.holidays"), holidays, words.say("new.holidays.hint"));
    }

    private static ToggleButton day(DayOfWeek day, Answers answers, WindowWords words) {
        ToggleButton button = new ToggleButton(words.say("new.day." + day.name()));
        button.setSelected(answers.week.contains(day));
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                answers.week.add(day);
            } else {
                answers.week.remove(day);
            }
        });
        return button;
    }

    @Override
    public String key() {
        return "name";
    }

    @Override
    public Set<Field> fields() {
        return Set.of(Field.NAME, Field.VISION, Field.START, Field.WEEK);
    }

    @Override
    public Region node() {
        return form;
    }

    @Override
    public void mark(Complaints complaints) {
        complaints.tell(nameWrong, Field.NAME);
        complaints.tell(visionWrong, Field.VISION);
        complaints.tell(startWrong, Field.START);
        complaints.tell(weekWrong, Field.WEEK);
    }

    @Override
    public void focus() {
        name.requestFocus();
    }
}
