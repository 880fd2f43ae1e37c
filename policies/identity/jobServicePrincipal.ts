import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const jobServicePrincipal = resourceRule({
    name: "identity-job-service-principal",
    description:
        "A job runs as a service principal. As a person it can do whatever that person can, stops when the person leaves, and " +
        "hides in the audit log behind their name; without runAs it runs as whoever deployed it.",
    severity: "high",
    level: "mandatory",
    fix: "Set runAs.servicePrincipalName to the application id of a service principal of the job's own.",
    url: "https://docs.databricks.com/aws/en/jobs/privileges",
    framework: sat("IA-7", "Use service principals"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        const runAs = props.runAs ?? {};
        if (isSet(runAs, "userName")) {
            yield "runAs.userName is set";
        } else if (!isSet(runAs, "servicePrincipalName")) {
            yield "runAs.servicePrincipalName is not set";
        }
    },
});
