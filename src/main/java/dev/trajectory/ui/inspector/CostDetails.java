package dev.trajectory.ui.inspector;

import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;

/// What a cost line says besides who pays how much of what, in a few words: only what is not as usual.
record CostDetails(WindowWords words, AmountWords amounts) {

    /// Empty where all is as usual.
    String of(CostLine line) {
        List<String> said = new ArrayList<>();
        if (!(line.profile() instanceof SpendProfile.Even)) {
            said.add(words.say("case.SpendProfile." + line.profile().getClass().getSimpleName()));
        }
        addPercent(said, "costs.detail.vat", line.pricing().vat());
        addPercent(said, "costs.detail.contingency", line.pricing().contingency());
        Outturn outturn = line.outturn();
        addMoney(said, "costs.detail.spent", outturn.spentSoFar());
        addMoney(said, "costs.detail.committed", outturn.committed());
        if (outturn.forecast() != null) {
            said.add(words.say("costs.detail.forecast", amounts.exact(outturn.forecast())));
        }
        addMoney(said, "costs.detail.exit", line.exitCost());
        return String.join(" · ", said);
    }

    private void addPercent(List<String> said, String key, Percent percent) {
        if (percent.value().signum() != 0) {
            said.add(words.say(key, percent.value().toPlainString()));
        }
    }

    private void addMoney(List<String> said, String key, Money money) {
        if (money.pence() != 0) {
            said.add(words.say(key, amounts.exact(money)));
        }
    }
}
