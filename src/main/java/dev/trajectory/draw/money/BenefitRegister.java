package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Benefits;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The benefits of a plan as a register: what, whose, who answers, worth how much, from when, and what is amiss.
record BenefitRegister(Plan plan, Finances money, MoneyWords words) {

    Table table() {
        List<Cell> heads = List.of(
                Cell.quiet(words.say("register.name")),
                Cell.quiet(words.say("register.class")),
                Cell.quiet(words.say("register.gains")),
                Cell.quiet(words.say("register.owner")),
                Cell.quiet(words.say("register.worth")),
                Cell.quiet(words.say("register.starts")),
                Cell.quiet(words.say("register.status")),
                Cell.quiet(words.say("register.review")));
        List<List<Cell>> rows = new ArrayList<>();
        plan.benefits().forEach(benefit -> rows.add(row(benefit)));
        if (rows.isEmpty()) {
            rows.add(List.of(Cell.quiet(words.say("benefits.none"))));
        }
        return new Table(heads, rows);
    }

    private List<Cell> row(Benefit benefit) {
        Money value = benefit.yearlyValue();
        LocalDate start = Benefits.start(plan, benefit, money.dates());
        Organisation beneficiary = plan.organisations().find(benefit.beneficiary());
        return List.of(
                Cell.of(benefit.title()).about(new Subject.InPlan(benefit.id()), benefit.title()),
                Cell.of(className(words, benefit.benefitClass())),
                Cell.of(beneficiary == null ? benefit.beneficiary().value() : beneficiary.code()),
                benefit.owner().isBlank()
                        ? Cell.of(words.say("register.noOwner")).bad()
                        : Cell.of(benefit.owner()),
                value == null ? Cell.of(words.say("register.notValued")) : worth(benefit, value),
                start == null ? Cell.of(words.say("register.never")).bad() : Cell.of(words.day(start)),
                status(benefit.realisation().status()),
                review(benefit));
    }

    private Cell worth(Benefit benefit, Money value) {
        String text = words.amounts().brief(value);
        Subject.Term why = new Subject.Term.Line(benefit.title(), why(benefit), value, benefit.id());
        String name = words.say("row.of", words.say("register.worth"), benefit.title());
        return Cell.of(text).about(new Subject.Figure(name, text, value, List.of(why)));
    }

    /// What its worth comes of: a forecast that is adopted, a price for each unit, or what was said of it.
    private String why(Benefit benefit) {
        BenefitForecast adopted = benefit.realisation().adopted();
        if (adopted != null && adopted.fullYearValue() != null) {
            return words.say("register.worth.forecast");
        }
        Money price = benefit.measuring().unitPrice();
        BigDecimal baseline = benefit.baseline();
        BigDecimal target = benefit.target();
        return price == null || baseline == null || target == null
                ? words.say("register.worth.stated")
                : words.say("register.worth.priced", words.amounts().exact(price), baseline, target, benefit.unit());
    }

    private Cell status(BenefitStatus status) {
        Cell cell = Cell.of(
                switch (status) {
                    case IDENTIFIED -> words.say("register.IDENTIFIED");
                    case PLANNED -> words.say("register.PLANNED");
                    case SIGNED_OFF -> words.say("register.SIGNED_OFF");
                    case REALISING -> words.say("register.REALISING");
                    case REALISED -> words.say("register.REALISED");
                    case AT_RISK -> words.say("register.AT_RISK");
                    case WITHDRAWN -> words.say("register.WITHDRAWN");
                });
        return status == BenefitStatus.AT_RISK ? cell.bad() : cell;
    }

    /// The next day it is looked at: the first review after the status date, or, if that has passed without a
    /// measurement since, the one missed.
    private Cell review(Benefit benefit) {
        LocalDate today = plan.settings().statusDate();
        LocalDate missed = BenefitAlerts.missedReview(benefit, today);
        if (missed != null) {
            return Cell.of(words.say("register.overdue", words.day(missed))).bad();
        }
        return benefit.realisation().reviews().stream()
                .filter(review -> today == null || !review.isBefore(today))
                .findFirst()
                .map(review -> Cell.of(words.day(review)))
                .orElseGet(() -> Cell.of(words.say("register.unknown")));
    }

    static String className(MoneyWords words, BenefitClass benefitClass) {
        return switch (benefitClass) {
            case CRB -> words.say("class.CRB");
            case NCRB -> words.say("class.NCRB");
            case SB -> words.say("class.SB");
            case UB -> words.say("class.UB");
            case TRANSFER -> words.say("class.TRANSFER");
        };
    }
}
