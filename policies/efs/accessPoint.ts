import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const accessPoint = resourceRule({
    name: "efs-access-point",
    description:
        "An EFS access point sets the user and a directory below the root. Without them it is one more door to " +
        "the whole file system, and the client says who it is.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set posixUser, and rootDirectory.path to a directory below "/".',
    url: "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html",
    framework: fsbp("EFS.3", "EFS access points should enforce a root directory"),
    types: ["aws:efs/accessPoint:AccessPoint"],
    *check({ props }) {
        // Left out, it is the root.
        if (/^\/*$/.test(text(props.rootDirectory?.path))) {
            yield "rootDirectory.path is the root of the file system";
        }
        if (!isSet(props, "posixUser")) {
            yield "posixUser is not set";
        }
    },
});
