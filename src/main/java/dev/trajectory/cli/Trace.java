package dev.trajectory.cli;

import dev.trajectory.finance.Account;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes why figures are what they are: where in the report each stands (a JSON pointer, RFC 6901), and what it is
/// made of, down to a chunk's cost line.
record Trace(Finances money, ArrayNode out) {

    /// A part of a sum.
    ///
    /// @param less whether it is taken off
    record Part(Quantity quantity, boolean less) {}

    static Part plus(Quantity quantity) {
        return new Part(quantity, false);
    }

    static Part less(Quantity quantity) {
        return new Part(quantity, true);
    }

    /// A name as a JSON pointer spells it.
    static String pointed(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// A figure that is one quantity.
    void add(String at, Quantity quantity) {
        add(at, List.of(plus(quantity)));
    }

    /// A figure that is the sum of quantities; nothing where none of them has any rows.
    void add(String at, List<Part> parts) {
        List<Account> accounts =
                parts.stream().map(part -> money.why(part.quantity())).toList();
        if (accounts.stream().anyMatch(account -> !account.rows().isEmpty())) {
            ObjectNode node = out.addObject();
            node.put("figure", at);
            put(node, parts);
        }
    }

    /// A figure of each year appraised.
    void byYear(String at, Function<FinancialYear, Quantity> quantity) {
        byYears(at, year -> List.of(plus(quantity.apply(year))));
    }

    /// A figure of each year appraised that is a sum of quantities.
    void byYears(String at, Function<FinancialYear, List<Part>> parts) {
        List<FinancialYear> years = money.appraised().years();
        for (int i = 0; i < years.size(); i++) {
            add(at + "/" + i, parts.apply(years.get(i)));
        }
    }

    /// A figure that is one sum for each pound of another, or in per cent of it.
    void ratio(String at, List<Part> of, List<Part> by) {
        ObjectNode node = out.addObject();
        node.put("figure", at);
        put(node.putObject("of"), of);
        put(node.putObject("by"), by);
    }

    /// A figure that is a sum for each pound of what a record says of itself.
    void ratio(String at, Quantity of, Money by, String record, String id) {
        ObjectNode node = out.addObject();
        node.put("figure", at);
        put(node.putObject("of"), List.of(plus(of)));
        said(node.putObject("by"), by, record, id);
    }

    /// A figure that is one thing a record says of itself for each pound of another.
    void ratio(String at, Money of, Money by, String record, String id) {
        ObjectNode node = out.addObject();
        node.put("figure", at);
        said(node.putObject("of"), of, record, id);
        said(node.putObject("by"), by, record, id);
    }

    /// The year by whose end what the years add comes to nil or more; the years up to it, or all where it never
    /// does.
    void payback(String at, ByYear net, @Nullable FinancialYear paidBack) {
        ObjectNode node = out.addObject();
        node.put("figure", at);
        ArrayNode rows = node.putArray("rows");
        Money sum = Money.ZERO;
        for (FinancialYear year : money.appraised().years()) {
            if (paidBack == null || year.compareTo(paidBack) <= 0) {
                sum = sum.plus(net.in(year));
                rows.addObject().put("fy", year.toString()).put("amountK", Amounts.thousands(net.in(year)));
            }
        }
        node.put("amountK", Amounts.thousands(sum));
    }

    /// A figure that comes of one record alone.
    ///
    /// @return the row, for what else there is to say
    ObjectNode record(String at, Money amount, String record, String id) {
        ObjectNode node = out.addObject();
        node.put("figure", at);
        return said(node, amount, record, id);
    }

    private static ObjectNode said(ObjectNode node, Money amount, String record, String id) {
        node.put("amountK", Amounts.thousands(amount));
        return node.putArray("rows").addObject().put(record, id).put("amountK", Amounts.thousands(amount));
    }

    private void put(ObjectNode node, List<Part> parts) {
        Money sum = Money.ZERO;
        ArrayNode written = Json.object().putArray("rows");
        for (Part part : parts) {
            Account account = money.why(part.quantity());
            sum = part.less() ? sum.minus(account.total()) : sum.plus(account.total());
            add(written, account, part.less());
        }
        node.put("amountK", Amounts.thousands(sum));
        node.set("rows", written);
    }

    private void add(ArrayNode rows, Account account, boolean less) {
        for (Account.Row row : account.rows()) {
            ObjectNode node = rows.addObject();
            add(node, row.source());
            node.put("amountK", Amounts.thousands(less ? row.amount().negated() : row.amount()));
            Quantity below = below(account.quantity(), row.source());
            if (below != null) {
                add(node.putArray("rows"), money.why(below), less);
            }
        }
    }

    /// What a row is the sum of, in its turn.
    private static @Nullable Quantity below(Quantity quantity, Source source) {
        return quantity instanceof Quantity.Gap gap && source instanceof Source.Need need
                ? new Quantity.Gap(gap.counting(), need.payer(), need.kind(), need.chunk(), need.year())
                : null;
    }

    private static void add(ObjectNode node, Source source) {
        switch (source) {
            case Source.Cost(var chunk, var index) ->
                node.put("chunk", chunk.value()).put("costLine", index);
            case Source.Benefit(var benefit) -> node.put("benefit", benefit.value());
            case Source.Rule(var rule) -> node.put("gainShare", rule.value());
            case Source.Award(var fund, var award) ->
                node.put("fund", fund.value()).put("award", award);
            case Source.Draw(var fund, var award, var chunk, var year) ->
                node.put("fund", fund.value())
                        .put("award", award)
                        .put("chunk", chunk.value())
                        .put("fy", year.toString());
            case Source.Need(var chunk, var payer, var kind, var year) ->
                node.put("chunk", chunk.value())
                        .put("org", payer.value())
                        .put("kind", kind.name())
                        .put("fy", year.toString());
            case Source.Organisation(var organisation) -> node.put("org", organisation.value());
            case Source.Risk(var risk) -> node.put("risk", risk.value());
        }
    }
}
