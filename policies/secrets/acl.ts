import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isEveryone, isPerson } from "../shared/principals";

export const acl = resourceRule({
    name: "secrets-acl",
    description:
        "The secrets of a scope are for those who need them, and not for everyone. Who may read a scope can print each of its " +
        "secrets in a notebook; who may write puts in one that the jobs of others then use.",
    severity: "high",
    level: "mandatory",
    fix: "Name as principal the service principal of the job or a group of those who operate it.",
    url: "https://docs.databricks.com/aws/en/security/auth/access-control/#secret-acls",
    framework: sat("DP-1", "Secrets management"),
    types: ["databricks:index/secretAcl:SecretAcl"],
    *check({ props }) {
        if (isEveryone(props.principal)) {
            yield "principal is everyone";
        } else if (isPerson(props.principal)) {
            yield { advisory: "principal is a person" };
        }
    },
});
