package dev.trajectory.file;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetType;
import java.util.SequencedMap;

/// An asset in the file.
final class AssetJson {

    static final Form<Asset> FORM = RecordForm.tall(AssetJson::read, AssetJson::write);

    private static final Form<AssetType> TYPE = Forms.oneOf(AssetType.class);

    private static final Form<SequencedMap<String, Integer>> SCORES = new MapForm<>(Forms.TEXT, Forms.INT);

    private AssetJson() {}

    private static Asset read(In in) {
        return new Asset(
                in.need("id", Ids.ASSET),
                in.need("name", Forms.TEXT),
                in.need("organisation", Ids.ORGANISATION),
                in.or("type", TYPE, AssetType.OTHER),
                in.maybe("endOfSupport", Forms.DATE),
                in.count("count"),
                in.map("likelihood", SCORES),
                in.map("impact", SCORES),
                in.maybe("remediatedBy", Ids.CHUNK),
                in.text("notes"));
    }

    private static void write(Asset asset, Out out) {
        out.put("id", asset.id(), Ids.ASSET)
                .put("name", asset.name(), Forms.TEXT)
                .put("organisation", asset.organisation(), Ids.ORGANISATION)
                .put("type", asset.type(), TYPE)
                .maybe("endOfSupport", asset.endOfSupport(), Forms.DATE)
                .count("count", asset.count())
                .map("likelihood", asset.likelihood(), SCORES)
                .map("impact", asset.impact(), SCORES)
                .maybe("remediatedBy", asset.remediatedBy(), Ids.CHUNK)
                .text("notes", asset.notes());
    }
}
