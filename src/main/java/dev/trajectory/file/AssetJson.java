package dev.trajectory.file;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetType;
import dev.trajectory.model.Incident;
import dev.trajectory.model.Money;
import dev.trajectory.model.Support;
import java.util.SequencedMap;

/// An asset in the file.
final class AssetJson {

    static final Form<Asset> FORM = RecordForm.tall(AssetJson::read, AssetJson::write);

    private static final Form<AssetType> TYPE = Forms.oneOf(AssetType.class);

    private static final Form<SequencedMap<String, Integer>> SCORES = new MapForm<>(Forms.TEXT, Forms.INT);

    private static final Form<Support> SUPPORT = RecordForm.small(AssetJson::readSupport, AssetJson::writeSupport);

    private static final Form<Incident> INCIDENT = RecordForm.small(AssetJson::readIncident, AssetJson::writeIncident);

    private AssetJson() {}

    private static Asset read(In in) {
        return new Asset(
                in.need("id", Ids.ASSET),
                in.need("name", Forms.TEXT),
                in.need("organisation", Ids.ORGANISATION),
                in.or("type", TYPE, AssetType.OTHER),
                in.maybe("endOfSupport", Forms.DATE),
                in.or("support", SUPPORT, Support.NONE),
                in.count("count"),
                in.map("likelihood", SCORES),
                in.map("impact", SCORES),
                in.maybe("incident", INCIDENT),
                in.text("interimControls"),
                in.maybe("remediatedBy", Ids.CHUNK),
                in.text("notes"));
    }

    private static void write(Asset asset, Out out) {
        out.put("id", asset.id(), Ids.ASSET)
                .put("name", asset.name(), Forms.TEXT)
                .put("organisation", asset.organisation(), Ids.ORGANISATION)
                .put("type", asset.type(), TYPE)
                .maybe("endOfSupport", asset.endOfSupport(), Forms.DATE)
                .unless(Support.NONE, "support", asset.support(), SUPPORT)
                .count("count", asset.count())
                .map("likelihood", asset.likelihood(), SCORES)
                .map("impact", asset.impact(), SCORES)
                .maybe("incident", asset.incident(), INCIDENT)
                .text("interimControls", asset.interimControls())
                .maybe("remediatedBy", asset.remediatedBy(), Ids.CHUNK)
                .text("notes", asset.notes());
    }

    private static Support readSupport(In in) {
        return new Support(
                in.text("vendor"),
                in.maybe("extendedUntil", Forms.DATE),
                in.or("extendedCost", Forms.MONEY, Money.ZERO));
    }

    private static void writeSupport(Support support, Out out) {
        out.text("vendor", support.vendor())
                .maybe("extendedUntil", support.extendedUntil(), Forms.DATE)
                .unless(Money.ZERO, "extendedCost", support.extendedCost(), Forms.MONEY);
    }

    private static Incident readIncident(In in) {
        return new Incident(
                in.need("probabilityBefore", Forms.PERCENT),
                in.need("probabilityAfter", Forms.PERCENT),
                in.need("loss", Forms.MONEY));
    }

    private static void writeIncident(Incident incident, Out out) {
        out.put("probabilityBefore", incident.probabilityBefore(), Forms.PERCENT)
                .put("probabilityAfter", incident.probabilityAfter(), Forms.PERCENT)
                .put("loss", incident.loss(), Forms.MONEY);
    }
}
