/**
 * The AWS accounts of the control planes of Databricks: commercial, GovCloud and GovCloud DoD.
 * Source: `aws/constants.go` of databricks/terraform-provider-databricks.
 */
export const DATABRICKS_ACCOUNTS: readonly string[] = ["414351767826", "044793339203", "170661010020"];
