import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { isEveryone } from "../shared/principals";

/** Levels that change an object; below them are those that see it, use it and run it. */
const CHANGES = /^(CAN_MANAGE$|CAN_MANAGE_(?!RUN$)|CAN_EDIT|IS_OWNER)/;

export const everyonePermissions = resourceRule({
    name: "identity-everyone-permissions",
    description:
        "Not everyone in a workspace may change one of its objects. The group has every user and service principal in it, also " +
        "those who come tomorrow: one of them is enough to put code into a notebook that others run.",
    severity: "high",
    level: "mandatory",
    fix: "Give CAN_EDIT and CAN_MANAGE to a group of those who work on it; to everyone at most CAN_VIEW, CAN_READ or CAN_USE.",
    url: "https://docs.databricks.com/aws/en/security/auth/access-control/",
    framework: nist("AC-6", "Least Privilege"),
    types: ["databricks:index/permissions:Permissions"],
    *check({ props }) {
        for (const [index, entry] of list(props.accessControls).entries()) {
            if (isEveryone(entry?.groupName) && CHANGES.test(text(entry?.permissionLevel))) {
                yield `accessControls[${index}] lets everyone change it`;
            }
        }
    },
});
