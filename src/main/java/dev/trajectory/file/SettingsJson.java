package dev.trajectory.file;

import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Settings;
import java.time.Month;
import java.util.SequencedMap;

/// The settings in the file.
final class SettingsJson {

    static final Form<Settings> FORM = RecordForm.tall(SettingsJson::read, SettingsJson::write);

    static final Form<SequencedMap<LimitKind, Enforcement>> LIMITS =
            new ConstantsForm<>(LimitKind.class, Forms.oneOf(Enforcement.class));

    private static final Form<Month> MONTH_OF_YEAR = Forms.oneOf(Month.class);

    private static final Form<Counting> COUNTING = Forms.oneOf(Counting.class);

    private static final Form<FundingRules> FUNDING =
            RecordForm.small(SettingsJson::readFunding, SettingsJson::writeFunding);

    private SettingsJson() {}

    private static Settings read(In in) {
        return new Settings(
                in.need("currency", Forms.TEXT),
                in.or("firstMonthOfFinancialYear", MONTH_OF_YEAR, Month.APRIL),
                in.need("planStart", Forms.DATE),
                in.maybe("statusDate", Forms.DATE),
                in.need("workingDays", CalendarJson.WORKING_DAYS),
                in.count("impactWeeksBefore"),
                in.count("impactWeeksAfter"),
                in.map("limits", LIMITS),
                in.need("appraisal", AppraisalJson.FORM),
                in.or("funding", FUNDING, FundingRules.USUAL));
    }

    private static void write(Settings settings, Out out) {
        out.put("currency", settings.currency(), Forms.TEXT)
                .put("firstMonthOfFinancialYear", settings.firstMonthOfFinancialYear(), MONTH_OF_YEAR)
                .put("planStart", settings.planStart(), Forms.DATE)
                .maybe("statusDate", settings.statusDate(), Forms.DATE)
                .put("workingDays", settings.workingDays(), CalendarJson.WORKING_DAYS)
                .count("impactWeeksBefore", settings.impactWeeksBefore())
                .count("impactWeeksAfter", settings.impactWeeksAfter())
                .map("limits", settings.limits(), LIMITS)
                .put("appraisal", settings.appraisal(), AppraisalJson.FORM)
                .unless(FundingRules.USUAL, "funding", settings.funding(), FUNDING);
    }

    private static FundingRules readFunding(In in) {
        return new FundingRules(
                in.or("counting", COUNTING, Counting.SECURED),
                in.flag("recurrentHolds"),
                in.maybe("startLine", Ids.CHUNK),
                in.flag("agreedSharesOnly"));
    }

    private static void writeFunding(FundingRules rules, Out out) {
        out.unless(Counting.SECURED, "counting", rules.counting(), COUNTING)
                .flag("recurrentHolds", rules.recurrentHolds())
                .maybe("startLine", rules.startLine(), Ids.CHUNK)
                .flag("agreedSharesOnly", rules.agreedSharesOnly());
    }
}
