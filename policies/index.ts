import { PolicyPack } from "@pulumi/policy";
import { onConfigure } from "./core/configureRequest";
import { RulePack } from "./pack";
import { RULES } from "./rules";

// The one place that reads a clock: rules are given the day.
const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
const pack = new RulePack(RULES, today);

onConfigure((configuration) => {
    pack.configure(configuration);
});

// Constructing a pack serves it. Everything else can be imported without that.
new PolicyPack("lakehouse", {
    description: "Encryption, tagging, private networking, least privilege and cluster hygiene for Databricks on AWS.",
    displayName: "Lakehouse",
    enforcementLevel: "mandatory",
    tags: ["aws", "databricks", "security"],
    policies: pack.policies,
});
