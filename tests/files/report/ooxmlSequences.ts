/**
 * The children of elements in the order of ECMA-376 (5th edition, part 1 and transitional), by parent, complete for what the
 * writers use: a child that is not named here is a fault. With `*` a child may stand more than once.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  // 17.3.1.26
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:jc w:textDirection w:textAlignment w:outlineLvl w:rPr w:sectPr',
  // 17.3.2.28
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:vanish w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:vertAlign w:rtl w:cs w:em w:lang',
  // 17.4.37, 17.4.59, 17.4.78, 17.4.69
  'w:tbl': 'w:bookmarkStart* w:bookmarkEnd* w:tblPr w:tblGrid w:tr*',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tr': 'w:trPr w:tc*',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign',
  // 17.6.17
  'w:sectPr':
    'w:headerReference* w:footerReference* w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid',
  // 20.4.2.8
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  // 21.1.2.2.6 and 21.1.2.2.7
  'a:pPr':
    'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:tabLst a:defRPr',
  'a:r': 'a:rPr a:t',
  'a:p': 'a:pPr a:r* a:fld* a:r* a:endParaRPr',
  'a:rPr':
    'a:ln a:noFill a:solidFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver',
  'a:tbl': 'a:tblPr a:tblGrid a:tr*',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill',
  // 19.3.1
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  // 19.2.1.26
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst',
  // 21.2.2
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:catAx c:valAx c:dTable c:spPr',
  'c:barChart':
    'c:barDir c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines c:axId c:axId',
  'c:lineChart':
    'c:grouping c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:axId',
  'c:barChart c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:shape',
  'c:lineChart c:ser':
    'c:idx c:order c:tx c:spPr c:marker c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:smooth',
  'c:errBars': 'c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val c:spPr',
  'c:dLbls':
    'c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits',
  // 18.3.1.99, 18.8.39, 18.8.22, 18.8.45
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike u vertAlign sz color name family charset scheme',
  xf: 'alignment protection',
};

/** The child that stands too late, twice or where ECMA-376 has none; null when all is well, or for a parent of no sequence here. */
export function strayChild(grandparent: string, parent: string, children: readonly string[]): string | null {
  const sequence = (SEQUENCES[`${grandparent} ${parent}`] ?? SEQUENCES[parent])?.split(' ');
  if (!sequence) return null;
  let at = 0;
  for (const child of children) {
    while (at < sequence.length && sequence[at]!.replace('*', '') !== child) at++;
    if (at === sequence.length) return child;
    if (!sequence[at]!.endsWith('*')) at++;
  }
  return null;
}
