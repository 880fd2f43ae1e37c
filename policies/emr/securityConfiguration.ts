import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const securityConfiguration = resourceRule({
    name: "emr-security-configuration",
    description:
        "An EMR cluster has a security configuration. Encryption at rest, encryption in transit and version 2 of " +
        "the metadata service are set there and nowhere else.",
    severity: "high",
    level: "mandatory",
    fix: "Set securityConfiguration to an emr.SecurityConfiguration.",
    url: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html",
    framework: nist("SC-28", "Protection of Information at Rest"),
    types: ["aws:emr/cluster:Cluster"],
    *check({ props }) {
        if (!isSet(props, "securityConfiguration")) {
            yield "securityConfiguration is not set";
        }
    },
});
