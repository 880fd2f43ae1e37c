import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const pipelineServicePrincipal = resourceRule({
    name: "identity-pipeline-service-principal",
    description:
        "A pipeline runs as a service principal. As a person it can do whatever that person can, owns its tables in their name, " +
        "and stops when they leave; without runAs it runs as whoever deployed it.",
    severity: "high",
    level: "mandatory",
    fix: "Set runAs.servicePrincipalName to the application id of a service principal of the pipeline's own.",
    url: "https://docs.databricks.com/aws/en/ldp/configure-pipeline",
    framework: sat("IA-7", "Use service principals"),
    types: ["databricks:index/pipeline:Pipeline"],
    *check({ props }) {
        const runAs = props.runAs ?? {};
        if (isSet(runAs, "userName")) {
            yield "runAs.userName is set";
        } else if (!isSet(runAs, "servicePrincipalName")) {
            yield "runAs.servicePrincipalName is not set";
        }
    },
});
