import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const owner = resourceRule({
    name: "jobs-owner",
    description:
        "A job or pipeline belongs to a service principal. An owner can change everything about it and takes that along when they " +
        "change teams; when a person leaves, it stops or is orphaned.",
    severity: "medium",
    level: "mandatory",
    fix: "Give IS_OWNER to a servicePrincipalName, and CAN_MANAGE_RUN or CAN_VIEW to people.",
    url: "https://docs.databricks.com/aws/en/jobs/privileges",
    framework: sat("GOV-42", "Jobs run as service principal"),
    types: ["databricks:index/permissions:Permissions"],
    *check({ props }) {
        const isOwned = isSet(props, "jobId") || isSet(props, "pipelineId");
        for (const [index, entry] of isOwned ? list(props.accessControls).entries() : []) {
            if (entry?.permissionLevel === "IS_OWNER" && isSet(entry, "userName")) {
                yield `accessControls[${index}] makes a person the owner`;
            }
        }
    },
});
