import { changed } from "../../lakehouse";
import { endures } from "../endures";
import { fewerZones, platformChanges } from "../environmentChanges";

const FOLDER = "examples/split";

endures("prod-platform", {
    file: `${FOLDER}/Pulumi.prod-platform.yaml`,
    moved: "network-vpc",
    updatedByTier: ["lake-logs-data-lifecycle"],
    changes: {
        ...platformChanges("prod-platform", FOLDER),
        "data that are deleted earlier": {
            settings: changed(
                "prod-platform",
                "lake",
                { zones: { landing: { expirationDays: 30 }, bronze: {}, silver: {}, gold: {} } },
                FOLDER,
            ),
            mutations: ["update lake-landing-data-lifecycle"],
        },
        ...fewerZones("prod-platform", FOLDER),
    },
});
