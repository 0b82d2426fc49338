package dev.trajectory.ui.money;

import dev.trajectory.draw.money.CutFigures;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import java.util.Optional;

/// Which money is cut, and by how much.
final class CutForm extends AwardForm<Cut> {

    private static final Money EXAMPLE = Money.ofPounds(400_000);

    private final WindowWords words;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the size
    CutForm(Desk desk, Runnable changed, Runnable entered) {
        super(desk, "cut", "size", desk.words().say("cut.size"), true, changed, entered);
        this.words = desk.words();
    }

    @Override
    Optional<Cut> read(AwardFields chosen, String typed) {
        FundId fund = chosen.fund();
        return fund == null
                ? Optional.empty()
                : Cut.Size.read(typed, amounts().sums())
                        .map(by -> new Cut(fund, chosen.organisation(), chosen.year(), by));
    }

    @Override
    boolean isSomething(Outlook shown, Cut cut) {
        return !cut.isNothing(shown.plan(), counting(shown));
    }

    private static Counting counting(Outlook shown) {
        return shown.plan().settings().funding().counting();
    }

    @Override
    String wrong(String typed) {
        return amounts().sums().isOfAnother(typed)
                ? amounts().notRead(typed)
                : words.say("cut.notRead", typed, amounts().brief(EXAMPLE));
    }

    @Override
    String prompt() {
        return words.say("cut.size.prompt", amounts().brief(EXAMPLE));
    }

    @Override
    Meaning meaning(Outlook shown, AwardFields chosen, String typed) {
        CutWords sentences = new CutWords(shown.plan(), words.locale());
        return read(chosen, typed)
                .map(cut -> new Meaning(
                        sentences.touched(cut, counting(shown)),
                        CutFigures.taken(shown.plan(), cut, counting(shown), sentences),
                        shown.money()))
                .orElse(new Meaning("", null, shown.money()));
    }
}
