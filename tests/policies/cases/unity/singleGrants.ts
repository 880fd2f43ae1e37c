import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";
const catalog = resource("databricks:index/catalog:Catalog", { name: "sales" }, { name: "catalog" });
const schema = resource("databricks:index/schema:Schema", { name: "orders" }, { name: "schema" });
const grants = (name: string): PolicyResource => resource(GRANTS, { catalog: "sales" }, { name });
const onSchema = (name: string): PolicyResource =>
    resource(GRANTS, { schema: UNKNOWN }, { name, from: { schema: [schema] } });

export const cases: RuleCases = {
    passing: {
        one: passes(catalog, grants("all"), resource(GRANTS, { catalog: "finance" }, { name: "others" })),
        "one for each principal": passes(
            catalog,
            resource(GRANT, { catalog: "sales", principal: "analysts" }, { name: "first" }),
            resource(GRANT, { catalog: "sales", principal: "engineers" }, { name: "second" }),
        ),
        "a catalog and a schema in it": passes(catalog, schema, grants("all"), onSchema("orders-grants")),
    },
    violating: {
        "two, by name": fails(
            'its grants are set by "first" and "second", one against the other',
            catalog,
            grants("first"),
            grants("second"),
        ),
        "two, by dependency": fails(
            'its grants are set by "first" and "second", one against the other',
            schema,
            onSchema("first"),
            onSchema("second"),
        ),
        "all beside one": fails(
            'its grants are set by "all" and "single", one against the other',
            catalog,
            grants("all"),
            resource(GRANT, { catalog: "sales", principal: "analysts" }, { name: "single" }),
        ),
    },
    unknown: {
        "securables that nothing in the stack tells": passes(
            catalog,
            resource(GRANTS, { catalog: UNKNOWN }, { name: "first" }),
            resource(GRANTS, { catalog: UNKNOWN }, { name: "second" }),
        ),
    },
    absent: { "no grants": passes(catalog) },
};
