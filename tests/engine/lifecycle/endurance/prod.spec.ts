import { changed } from "../../lakehouse";
import { endures } from "../endures";
import { environmentChanges } from "../environmentChanges";
import { EVERY_ACL, EVERY_ENDPOINT, MOVE, zone } from "../operations";

endures("prod", {
    moved: "network-vpc",
    updatedByTier: ["lake-logs-data-lifecycle"],
    changes: {
        ...environmentChanges("prod"),
        // There is no further zone in its region.
        "an availability zone less: its subnets go when the workspace has moved": {
            settings: changed("prod", "network", { zoneIds: ["euw1-az1", "euw1-az3"] }),
            mutations: [...zone("delete", "euw1-az2"), ...EVERY_ENDPOINT, ...EVERY_ACL, ...MOVE],
        },
    },
});
