import { endures } from "../endures";
import { environmentChanges, zoneChanges } from "../environmentChanges";

endures("staging", {
    moved: "network-vpc",
    updatedByTier: ["lake-logs-data-lifecycle"],
    changes: { ...environmentChanges("staging"), ...zoneChanges("staging") },
});
