import { changed } from "../../lakehouse";
import { endures } from "../endures";
import { platformChanges } from "../environmentChanges";
import { EVERY_ACL, EVERY_ENDPOINT, MOVE, zone } from "../operations";

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
        "an availability zone less: its subnets go when the workspace has moved": {
            settings: changed("prod-platform", "network", { zoneIds: ["euw1-az1", "euw1-az3"] }, FOLDER),
            mutations: [...zone("delete", "euw1-az2"), ...EVERY_ENDPOINT, ...EVERY_ACL, ...MOVE],
        },
    },
});
