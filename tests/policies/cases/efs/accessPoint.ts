import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const POINT = "aws:efs/accessPoint:AccessPoint";
const ROOT = "rootDirectory.path is the root of the file system";
const posixUser = { uid: 1000, gid: 1000 };

export const cases: RuleCases = {
    passing: {
        "a user and a directory": passes(resource(POINT, { posixUser, rootDirectory: { path: "/models" } })),
        "a user that is not known yet": passes(
            resource(POINT, { posixUser: UNKNOWN, rootDirectory: { path: "/models" } }),
        ),
    },
    violating: {
        "the root": fails(ROOT, resource(POINT, { posixUser, rootDirectory: { path: "/" } })),
        "no user": fails("posixUser is not set", resource(POINT, { rootDirectory: { path: "/models" } })),
    },
    unknown: {
        "the directory": undecided(
            "rootDirectory.path",
            resource(POINT, { posixUser, rootDirectory: { path: UNKNOWN } }),
        ),
    },
    absent: { neither: fails([ROOT, "posixUser is not set"], resource(POINT, {})) },
};
