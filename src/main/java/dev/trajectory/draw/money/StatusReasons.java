package dev.trajectory.draw.money;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.draw.roadmap.StatusFigures;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the answers about money below every view are made of.
public final class StatusReasons {

    private StatusReasons() {}

    /// An answer as something to ask about; null where it is not about money.
    public static Subject.@Nullable Figure of(Outlook outlook, StatusFigures.Figure answer, Locale locale) {
        MoneyScene scene = MoneyScene.of(outlook, MoneySwitches.USUAL, new Sheet(new PageStyle(Theme.LIGHT)), locale);
        return switch (answer.name()) {
            case StatusFigures.NET_PRESENT_VALUE -> scene.figures().netPresentValue();
            case StatusFigures.COST_RATIO -> scene.figures().ratio(answer.value());
            case StatusFigures.FUNDED -> funded(scene, answer);
            default -> null;
        };
    }

    /// The share of each kind that is paid: what is paid of it, and what is not.
    private static Subject.Figure funded(MoneyScene scene, StatusFigures.Figure answer) {
        List<Term> terms = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            for (FinancialYear year : scene.money().appraised().years()) {
                terms.add(new Term.Of(new Quantity.Funding(Use.DRAWN, scene.counting(), null, null, kind, year)));
                terms.add(new Term.Of(new Quantity.Gap(scene.counting(), null, kind, null, year)));
            }
        }
        return new Subject.Figure(scene.words().say("tile.funded.status"), answer.value(), null, terms);
    }
}
