package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How sure the money is that pays for what each organisation spends in each year: the least certain awards that are
/// needed for it, each with a sign and a word.
record SurenessTable(Finances money, MoneyWords words, List<FinancialYear> years) {

    /// From the surest down.
    private enum Light {
        SECURED("\u2713", Token.OK, Counting.SECURED),
        CONDITIONAL("\u2206", Token.WARN, Counting.CONDITIONAL),
        ASKED("?", Token.WARN, Counting.INDICATIVE),
        NONE("\u00d7", Token.DANGER, Counting.INDICATIVE);

        private final String sign;
        private final Token ink;
        private final Counting counting;

        Light(String sign, Token ink, Counting counting) {
            this.sign = sign;
            this.ink = ink;
            this.counting = counting;
        }
    }

    /// What an organisation needs of one kind of money, and what of it nobody pays, by how sure the money must be.
    private record Row(OrganisationId organisation, FundKind kind, ByYear needed, Map<Counting, ByYear> gaps) {

        Money gap(Counting counting, FinancialYear year) {
            return gaps.getOrDefault(counting, ByYear.NIL).in(year);
        }
    }

    private Row row(OrganisationId organisation, FundKind kind) {
        Map<Counting, ByYear> gaps = new EnumMap<>(Counting.class);
        for (Counting counting : Counting.values()) {
            gaps.put(counting, money.ledger(counting).gap(organisation, kind));
        }
        ByYear needed = money.ledger(Counting.SECURED)
                .needed(need -> need.kind() == kind && need.payer().equals(organisation));
        return new Row(organisation, kind, needed, gaps);
    }

    /// The rows of one kind of money, an organisation in each; those that need none left out.
    List<List<Cell>> rows(FundKind kind, List<OrganisationId> organisations) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OrganisationId organisation : organisations) {
            Row row = row(organisation, kind);
            if (years.stream().anyMatch(year -> row.needed().in(year).pence() > 0)) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(words.name(organisation)));
                years.forEach(year -> cells.add(cell(row, year)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private Cell cell(Row row, FinancialYear year) {
        if (row.needed().in(year).pence() <= 0) {
            return Cell.quiet(words.amounts().thousands(Money.ZERO));
        }
        Light light = Stream.of(Light.SECURED, Light.CONDITIONAL, Light.ASKED)
                .filter(each -> row.gap(each.counting, year).pence() == 0 && !isRefuted(each, row, year))
                .findFirst()
                .orElse(Light.NONE);
        Counting counting = light == Light.NONE && isRefuted(light, row, year) ? counted() : light.counting;
        String word = words.say("sure." + light);
        Money gap = row.gap(counting, year);
        String name = words.say(
                "sure.figure",
                words.name(row.organisation()),
                words.kindInside(row.kind()),
                words.year(year.startYear()),
                word);
        Quantity why = new Quantity.Gap(counting, row.organisation(), row.kind(), null, year);
        Subject.Figure figure =
                new Subject.Figure(name, words.amounts().brief(gap), gap, List.of(new Subject.Term.Of(why)));
        Cell plain =
                Cell.of(words.say("sure.cell", light.sign, word)).in(light.ink).about(figure);
        return light == Light.NONE ? plain.bad() : plain;
    }

    private Counting counted() {
        return money.plan().settings().funding().counting();
    }

    /// Whether the money that counts does not pay although it is no less sure: where funding is kept, it is set
    /// aside for others, or its gate opens too late.
    private boolean isRefuted(Light light, Row row, FinancialYear year) {
        return money.isKept()
                && light.counting.compareTo(counted()) <= 0
                && row.gap(counted(), year).pence() > 0;
    }
}
