import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

const SECONDS_PER_DAY = 86_400;

export const secretLifetime = resourceRule({
    name: "identity-secret-lifetime",
    description:
        "The OAuth secret of a service principal ends within a year. By default it lives for two; whoever copies it out of a " +
        "pipeline or a laptop can sign in as the service principal all that time.",
    severity: "medium",
    level: "mandatory",
    fix: "Set lifetime to seconds within the limit, such as 7776000s, or use a federation policy, which needs no secret.",
    url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
    framework: sat("IA-9", "Service principal client secrets not stale"),
    types: ["databricks:index/servicePrincipalSecret:ServicePrincipalSecret"],
    params: {
        maxDays: {
            type: "integer",
            minimum: 1,
            maximum: 730,
            description: "The longest lifetime, in days, from 1 to 730.",
            default: 365,
        },
    },
    *check({ props }, { params }) {
        const [, seconds] = /^(\d+)(?:\.\d+)?s$/.exec(text(props.lifetime)) ?? [];
        if (seconds === undefined || Number(seconds) > params.maxDays * SECONDS_PER_DAY) {
            yield `lifetime is not at most ${params.maxDays} days`;
        }
    },
});
