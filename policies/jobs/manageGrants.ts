import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const manageGrants = resourceRule({
    name: "jobs-manage-grants",
    description:
        "Only administrators may manage a job besides its owner. Whoever may manage a job changes what it runs, and runs it with " +
        "the rights of its service principal.",
    severity: "high",
    level: "mandatory",
    fix: "Set permissionLevel to CAN_MANAGE_RUN or CAN_VIEW for everyone but the owner and the group admins.",
    url: "https://docs.databricks.com/aws/en/jobs/privileges",
    framework: sat("GOV-45", "Jobs not granting CAN_MANAGE to non-admin principals"),
    types: ["databricks:index/permissions:Permissions"],
    *check({ props }) {
        for (const [index, entry] of isSet(props, "jobId") ? list(props.accessControls).entries() : []) {
            if (entry?.permissionLevel === "CAN_MANAGE" && entry.groupName !== "admins") {
                yield `accessControls[${index}] may manage the job`;
            }
        }
    },
});
