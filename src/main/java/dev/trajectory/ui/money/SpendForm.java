package dev.trajectory.ui.money;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.chunk.MoneyInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which money is to be spent by when, and how much of it; says at once how much would lapse, or what is wrong with
/// what is typed.
final class SpendForm extends VBox {

    private final WindowWords words;
    private final AwardFields fields;
    private final TextField amount = new TextField();
    private final Wrong wrong = new Wrong(amount);
    private final Label said = new Label();
    private final Runnable changed;
    private @Nullable Outlook outlook;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the amount
    SpendForm(WindowWords words, Runnable changed, Runnable entered) {
        this.words = words;
        this.changed = changed;
        this.fields = new AwardFields(words, "spend", false, this::weigh);
        getStyleClass().add("cut-form");
        fields.add("amount", words.say("spend.amount"), amount);
        amount.setPromptText(words.say("spend.amount.prompt"));
        amount.textProperty().addListener(_ -> weigh());
        amount.setOnAction(_ -> entered.run());
        said.setId("spend-said");
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
    void show(Outlook shown) {
        outlook = shown;
        fields.show(shown.plan());
        weigh();
    }

    private void weigh() {
        boolean isWrong = fields.fund() != null && !amount.getText().isBlank() && amount().isEmpty();
        wrong.say(isWrong ? words.say("spend.notRead", amount.getText().strip()) : "");
        Outlook shown = outlook;
        FinancialYear year = fields.year();
        said.setText(shown == null || year == null ? words.say("award.noFunds") : lapses(shown, year));
        changed.run();
    }

    private String lapses(Outlook shown, FinancialYear year) {
        LocalDate end = year.end(shown.plan().settings().firstMonthOfFinancialYear());
        Finances money = shown.money();
        long lapses = money.ledger().awards().stream()
                .filter(use -> use.fund().equals(fields.fund())
                        && use.award().organisation().equals(fields.organisation())
                        && year.equals(use.lapses()))
                .mapToLong(use -> use.lapsed().pence())
                .sum();
        MoneyWords sentences = new MoneyWords(shown.plan(), words.locale());
        return lapses == 0
                ? words.say("spend.noLapse", words.day(end))
                : words.say("spend.lapses", sentences.amounts().brief(new Money(lapses)), words.day(end));
    }

    private Optional<Money> amount() {
        return MoneyInput.read(amount.getText()).filter(sum -> sum.pence() > 0);
    }

    /// What is to be searched; empty where that is nothing.
    Optional<SpendBy> asked() {
        FundId fund = fields.fund();
        OrganisationId organisation = fields.organisation();
        FinancialYear year = fields.year();
        return fund == null || organisation == null || year == null
                ? Optional.empty()
                : amount().map(sum -> new SpendBy(fund, organisation, year, sum));
    }
}
