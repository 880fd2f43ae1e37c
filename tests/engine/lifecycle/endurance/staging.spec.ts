import { changed } from "../../lakehouse";
import { endures } from "../endures";
import { environmentChanges } from "../environmentChanges";
import { EVERY_ACL, EVERY_ENDPOINT, MOVE, zone } from "../operations";

endures("staging", {
    moved: "network-vpc",
    updatedByTier: ["lake-logs-data-lifecycle"],
    changes: {
        ...environmentChanges("staging"),
        "a further availability zone: the subnets that there are stay": {
            settings: changed("staging", "network", { zoneIds: ["euw1-az1", "euw1-az2", "euw1-az3"] }),
            mutations: [...zone("create", "euw1-az3"), ...EVERY_ENDPOINT, ...EVERY_ACL, ...MOVE],
        },
        "another zone in place of one: its subnets go when the workspace has moved": {
            settings: changed("staging", "network", { zoneIds: ["euw1-az1", "euw1-az3"] }),
            mutations: [
                ...zone("create", "euw1-az3"),
                ...zone("delete", "euw1-az2"),
                ...EVERY_ENDPOINT,
                ...EVERY_ACL,
                ...MOVE,
            ],
        },
    },
});
