import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const iamAuthentication = resourceRule({
    name: "rds-iam-authentication",
    description:
        "A database lets IAM sign in. Tokens of fifteen minutes take the place of passwords that live for years, " +
        "and who gets one is decided and logged where all else is.",
    severity: "medium",
    level: "advisory",
    fix: "Set iamDatabaseAuthenticationEnabled to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
    framework: fsbp("RDS.10", "IAM authentication should be configured for RDS instances"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        // Oracle, SQL Server and Db2 know no such tokens; left out, the engine is that of a source or a snapshot.
        const canSignIn = /^(aurora|mariadb|mysql|postgres)/.test(text(props.engine));
        if (canSignIn && props.iamDatabaseAuthenticationEnabled !== true) {
            yield "iamDatabaseAuthenticationEnabled is not true";
        }
    },
    remediate: () => ({ iamDatabaseAuthenticationEnabled: true }),
});
