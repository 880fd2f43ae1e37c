import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

/** The kinds of resources that an app can be given. */
const KINDS = [
    "database",
    "experiment",
    "genieSpace",
    "job",
    "secret",
    "servingEndpoint",
    "sqlWarehouse",
    "ucSecurable",
] as const;

/** Permissions with which an app changes what others rely on. */
const TOO_MUCH: readonly unknown[] = ["ALL_PRIVILEGES", "CAN_MANAGE", "IS_OWNER", "MANAGE"];

export const appResources = resourceRule({
    name: "serving-app-resources",
    description:
        "An app uses its resources and does not manage them. It does what anyone who can open it asks, with rights of its own: " +
        "with too many of them, a fault in the app is one in the job, the warehouse or the secret.",
    severity: "high",
    level: "mandatory",
    fix: "Set permission to what the app needs to use the resource, such as CAN_QUERY, CAN_USE, CAN_MANAGE_RUN or READ.",
    url: "https://docs.databricks.com/aws/en/dev-tools/databricks-apps/resources",
    framework: nist("AC-6", "Least Privilege"),
    types: ["databricks:index/app:App"],
    *check({ props }) {
        for (const [index, resource] of list(props.resources).entries()) {
            for (const kind of KINDS) {
                if (TOO_MUCH.includes(resource?.[kind]?.permission)) {
                    yield `resources[${index}].${kind}.permission lets the app manage it`;
                }
            }
        }
    },
});
