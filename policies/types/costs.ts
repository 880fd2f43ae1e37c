import type * as costexplorer from "@pulumi/aws/costexplorer";
import type * as databricks from "@pulumi/databricks";

/** What costs are told apart by. See {@link ResourceTypes}. */
export interface CostsTypes {
    "aws:costexplorer/costAllocationTag:CostAllocationTag": [
        costexplorer.CostAllocationTagArgs,
        costexplorer.CostAllocationTag,
    ];
    "databricks:index/budgetPolicy:BudgetPolicy": [databricks.BudgetPolicyArgs, databricks.BudgetPolicy];
}
