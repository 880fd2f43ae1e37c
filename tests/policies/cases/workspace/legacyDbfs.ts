import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SETTING = "databricks:index/disableLegacyDbfsSetting:DisableLegacyDbfsSetting";
const OPEN = "disableLegacyDbfs.value is not true";
const MOUNT = "it mounts storage for everyone";

export const cases: RuleCases = {
    passing: { "DBFS off": passes(resource(SETTING, { disableLegacyDbfs: { value: true } })) },
    violating: {
        "DBFS on": fails(OPEN, resource(SETTING, { disableLegacyDbfs: { value: false } })),
        "a mount": fails(MOUNT, resource("databricks:index/mount:Mount", { s3: { bucketName: "acme-lake" } })),
        "a file": fails(
            "it puts a file where everyone can change it",
            resource("databricks:index/dbfsFile:DbfsFile", { path: "/FileStore/jobs.whl" }),
        ),
    },
    unknown: {
        "whether DBFS is off": undecided(
            "disableLegacyDbfs.value",
            resource(SETTING, { disableLegacyDbfs: { value: UNKNOWN } }),
        ),
    },
    absent: {
        "nothing said": fails(OPEN, resource(SETTING, {})),
        "a mount of anything": fails(MOUNT, resource("databricks:index/mount:Mount", {})),
    },
};
