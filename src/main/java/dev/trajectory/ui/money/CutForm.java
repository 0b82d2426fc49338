package dev.trajectory.ui.money;

import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which money is cut, and by how much; says at once what that takes, or what is wrong with what is typed.
final class CutForm extends VBox {

    private final WindowWords words;
    private final AwardFields fields;
    private final TextField size = new TextField();
    private final Wrong wrong = new Wrong(size);
    private final Label said = new Label();
    private final Runnable changed;
    private @Nullable Plan plan;
    private @Nullable CutWords sentences;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the size
    CutForm(WindowWords words, Runnable changed, Runnable entered) {
        this.words = words;
        this.changed = changed;
        this.fields = new AwardFields(words, "cut", true, this::weigh);
        getStyleClass().add("cut-form");
        fields.add("size", words.say("cut.size"), size);
        size.setPromptText(words.say("cut.size.prompt"));
        size.textProperty().addListener(_ -> weigh());
        size.setOnAction(_ -> entered.run());
        said.setId("cut-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("quiet");
        getChildren().addAll(fields, wrong.sentence(), said);
    }

    /// Where the keyboard begins.
    Node first() {
        return fields.first();
    }

    /// Offers what there is in a plan, and keeps what is chosen as far as it is still there.
    void show(Plan shown, CutWords spoken) {
        plan = shown;
        sentences = spoken;
        fields.show(shown);
        weigh();
    }

    private void weigh() {
        tell();
        changed.run();
    }

    private void tell() {
        Plan shown = plan;
        CutWords spoken = sentences;
        if (shown == null || spoken == null) {
            return;
        }
        Optional<Cut> cut = read();
        boolean isWrong = fields.fund() != null && !size.getText().isBlank() && cut.isEmpty();
        wrong.say(isWrong ? words.say("cut.notRead", size.getText().strip()) : "");
        said.setText(
                fields.fund() == null
                        ? words.say("award.noFunds")
                        : cut.map(each -> spoken.touched(each, counting(shown))).orElse(""));
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(said.isVisible());
    }

    private static Counting counting(Plan plan) {
        return plan.settings().funding().counting();
    }

    /// What is to be tried; empty where what is typed is no size.
    private Optional<Cut> read() {
        FundId fund = fields.fund();
        return fund == null
                ? Optional.empty()
                : Cut.Size.read(size.getText()).map(by -> new Cut(fund, fields.organisation(), fields.year(), by));
    }

    /// What is to be tried; empty where that is nothing.
    Optional<Cut> cut() {
        Plan shown = plan;
        return shown == null
                ? Optional.empty()
                : read().filter(cut -> !cut.touched(shown, counting(shown)).isEmpty());
    }
}
