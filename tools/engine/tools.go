//go:build tools

// Package engine pins the Pulumi engine that the engine tests run on. See ensureEngine.ts.
package engine

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
