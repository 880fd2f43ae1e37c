import { endures } from "../endures";
import { environmentChanges, fewerZones } from "../environmentChanges";

endures("prod", {
    moved: "network-vpc",
    updatedByTier: ["lake-logs-data-lifecycle"],
    // There is no further zone in its region.
    changes: { ...environmentChanges("prod"), ...fewerZones("prod") },
});
