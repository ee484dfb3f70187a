# More variables than registers: the rest live in a spill list.
def f(a):
    v0 = v1 = v2 = v3 = v4 = v5 = v6 = v7 = v8 = v9 = v10 = v11 = v12 = v13 = v14 = v15 = v16 = v17 = v18 = v19 = v20 = v21 = v22 = v23 = v24 = v25 = v26 = v27 = v28 = v29 = v30 = v31 = v32 = v33 = v34 = v35 = v36 = v37 = v38 = v39 = v40 = v41 = v42 = v43 = v44 = v45 = v46 = v47 = v48 = v49 = v50 = v51 = v52 = v53 = v54 = v55 = v56 = v57 = v58 = v59 = v60 = v61 = v62 = v63 = v64 = v65 = v66 = v67 = v68 = v69 = v70 = v71 = v72 = v73 = v74 = v75 = v76 = v77 = v78 = v79 = v80 = v81 = v82 = v83 = v84 = v85 = v86 = v87 = v88 = v89 = v90 = v91 = v92 = v93 = v94 = v95 = v96 = v97 = v98 = v99 = v100 = v101 = v102 = v103 = v104 = v105 = v106 = v107 = v108 = v109 = v110 = v111 = v112 = v113 = v114 = v115 = v116 = v117 = v118 = v119 = v120 = v121 = v122 = v123 = v124 = v125 = v126 = v127 = v128 = v129 = v130 = v131 = v132 = v133 = v134 = v135 = v136 = v137 = v138 = v139 = v140 = v141 = v142 = v143 = v144 = v145 = v146 = v147 = v148 = v149 = v150 = v151 = v152 = v153 = v154 = v155 = v156 = v157 = v158 = v159 = v160 = v161 = v162 = v163 = v164 = v165 = v166 = v167 = v168 = v169 = v170 = v171 = v172 = v173 = v174 = v175 = v176 = v177 = v178 = v179 = v180 = v181 = v182 = v183 = v184 = v185 = v186 = v187 = v188 = v189 = a
    v188 += 1

    def g():
        return v189

    return v0 + v185 + v188, g
# ----- listing -----
# <module>: 1 register, 1 cache
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(a): 184 registers
#     3     0  MakeSpill    r180
#           1  Unset        r181
#           2  MakeCell     r181
#           3  SetSpill     r181, r180, 10
#           4  Move         r1, r0
#           5  Move         r2, r0
#           6  Move         r3, r0
#           7  Move         r4, r0
#           8  Move         r5, r0
#           9  Move         r6, r0
#          10  Move         r7, r0
#          11  Move         r8, r0
#          12  Move         r9, r0
#          13  Move         r10, r0
#          14  Move         r11, r0
#          15  Move         r12, r0
#          16  Move         r13, r0
#          17  Move         r14, r0
#          18  Move         r15, r0
#          19  Move         r16, r0
#          20  Move         r17, r0
#          21  Move         r18, r0
#          22  Move         r19, r0
#          23  Move         r20, r0
#          24  Move         r21, r0
#          25  Move         r22, r0
#          26  Move         r23, r0
#          27  Move         r24, r0
#          28  Move         r25, r0
#          29  Move         r26, r0
#          30  Move         r27, r0
#          31  Move         r28, r0
#          32  Move         r29, r0
#          33  Move         r30, r0
#          34  Move         r31, r0
#          35  Move         r32, r0
#          36  Move         r33, r0
#          37  Move         r34, r0
#          38  Move         r35, r0
#          39  Move         r36, r0
#          40  Move         r37, r0
#          41  Move         r38, r0
#          42  Move         r39, r0
#          43  Move         r40, r0
#          44  Move         r41, r0
#          45  Move         r42, r0
#          46  Move         r43, r0
#          47  Move         r44, r0
#          48  Move         r45, r0
#          49  Move         r46, r0
#          50  Move         r47, r0
#          51  Move         r48, r0
#          52  Move         r49, r0
#          53  Move         r50, r0
#          54  Move         r51, r0
#          55  Move         r52, r0
#          56  Move         r53, r0
#          57  Move         r54, r0
#          58  Move         r55, r0
#          59  Move         r56, r0
#          60  Move         r57, r0
#          61  Move         r58, r0
#          62  Move         r59, r0
#          63  Move         r60, r0
#          64  Move         r61, r0
#          65  Move         r62, r0
#          66  Move         r63, r0
#          67  Move         r64, r0
#          68  Move         r65, r0
#          69  Move         r66, r0
#          70  Move         r67, r0
#          71  Move         r68, r0
#          72  Move         r69, r0
#          73  Move         r70, r0
#          74  Move         r71, r0
#          75  Move         r72, r0
#          76  Move         r73, r0
#          77  Move         r74, r0
#          78  Move         r75, r0
#          79  Move         r76, r0
#          80  Move         r77, r0
#          81  Move         r78, r0
#          82  Move         r79, r0
#          83  Move         r80, r0
#          84  Move         r81, r0
#          85  Move         r82, r0
#          86  Move         r83, r0
#          87  Move         r84, r0
#          88  Move         r85, r0
#          89  Move         r86, r0
#          90  Move         r87, r0
#          91  Move         r88, r0
#          92  Move         r89, r0
#          93  Move         r90, r0
#          94  Move         r91, r0
#          95  Move         r92, r0
#          96  Move         r93, r0
#          97  Move         r94, r0
#          98  Move         r95, r0
#          99  Move         r96, r0
#         100  Move         r97, r0
#         101  Move         r98, r0
#         102  Move         r99, r0
#         103  Move         r100, r0
#         104  Move         r101, r0
#         105  Move         r102, r0
#         106  Move         r103, r0
#         107  Move         r104, r0
#         108  Move         r105, r0
#         109  Move         r106, r0
#         110  Move         r107, r0
#         111  Move         r108, r0
#         112  Move         r109, r0
#         113  Move         r110, r0
#         114  Move         r111, r0
#         115  Move         r112, r0
#         116  Move         r113, r0
#         117  Move         r114, r0
#         118  Move         r115, r0
#         119  Move         r116, r0
#         120  Move         r117, r0
#         121  Move         r118, r0
#         122  Move         r119, r0
#         123  Move         r120, r0
#         124  Move         r121, r0
#         125  Move         r122, r0
#         126  Move         r123, r0
#         127  Move         r124, r0
#         128  Move         r125, r0
#         129  Move         r126, r0
#         130  Move         r127, r0
#         131  Move         r128, r0
#         132  Move         r129, r0
#         133  Move         r130, r0
#         134  Move         r131, r0
#         135  Move         r132, r0
#         136  Move         r133, r0
#         137  Move         r134, r0
#         138  Move         r135, r0
#         139  Move         r136, r0
#         140  Move         r137, r0
#         141  Move         r138, r0
#         142  Move         r139, r0
#         143  Move         r140, r0
#         144  Move         r141, r0
#         145  Move         r142, r0
#         146  Move         r143, r0
#         147  Move         r144, r0
#         148  Move         r145, r0
#         149  Move         r146, r0
#         150  Move         r147, r0
#         151  Move         r148, r0
#         152  Move         r149, r0
#         153  Move         r150, r0
#         154  Move         r151, r0
#         155  Move         r152, r0
#         156  Move         r153, r0
#         157  Move         r154, r0
#         158  Move         r155, r0
#         159  Move         r156, r0
#         160  Move         r157, r0
#         161  Move         r158, r0
#         162  Move         r159, r0
#         163  Move         r160, r0
#         164  Move         r161, r0
#         165  Move         r162, r0
#         166  Move         r163, r0
#         167  Move         r164, r0
#         168  Move         r165, r0
#         169  Move         r166, r0
#         170  Move         r167, r0
#         171  Move         r168, r0
#         172  Move         r169, r0
#         173  Move         r170, r0
#         174  Move         r171, r0
#         175  Move         r172, r0
#         176  Move         r173, r0
#         177  Move         r174, r0
#         178  Move         r175, r0
#         179  Move         r176, r0
#         180  Move         r177, r0
#         181  Move         r178, r0
#         182  Move         r179, r0
#         183  SetSpill     r0, r180, 0
#         184  SetSpill     r0, r180, 1
#         185  SetSpill     r0, r180, 2
#         186  SetSpill     r0, r180, 3
#         187  SetSpill     r0, r180, 4
#         188  SetSpill     r0, r180, 5
#         189  SetSpill     r0, r180, 6
#         190  SetSpill     r0, r180, 7
#         191  SetSpill     r0, r180, 8
#         192  SetSpill     r0, r180, 9
#         193  GetSpill     r181, r180, 10
#         194  SetCell      r181, r0
#     4   195  GetSpill     r181, r180, 9
#         196  InPlaceAddK  r181, r181, 1
#         197  SetSpill     r181, r180, 9
#     6   198  GetSpill     r183, r180, 10
#         199  BuildTuple   r182, r183, 1
#         200  MakeFunction r181, r182, 8, <code f.<locals>.g>
#         202  SetSpill     r181, r180, 11
#     9   203  GetSpill     r183, r180, 6
#         204  Add          r182, r1, r183
#         205  GetSpill     r183, r180, 9
#         206  Add          r182, r182, r183
#         207  GetSpill     r183, r180, 11
#         208  BuildTuple   r181, r182, 2
#         209  Return       r181
#       variables a r0, v0 r1, v1 r2, v2 r3, v3 r4, v4 r5, v5 r6, v6 r7, v7 r8, v8 r9, v9 r10, v10 r11, v11 r12, v12 r13, v13 r14, v14 r15, v15 r16, v16 r17, v17 r18, v18 r19, v19 r20, v20 r21, v21 r22, v22 r23, v23 r24, v24 r25, v25 r26, v26 r27, v27 r28, v28 r29, v29 r30, v30 r31, v31 r32, v32 r33, v33 r34, v34 r35, v35 r36, v36 r37, v37 r38, v38 r39, v39 r40, v40 r41, v41 r42, v42 r43, v43 r44, v44 r45, v45 r46, v46 r47, v47 r48, v48 r49, v49 r50, v50 r51, v51 r52, v52 r53, v53 r54, v54 r55, v55 r56, v56 r57, v57 r58, v58 r59, v59 r60, v60 r61, v61 r62, v62 r63, v63 r64, v64 r65, v65 r66, v66 r67, v67 r68, v68 r69, v69 r70, v70 r71, v71 r72, v72 r73, v73 r74, v74 r75, v75 r76, v76 r77, v77 r78, v78 r79, v79 r80, v80 r81, v81 r82, v82 r83, v83 r84, v84 r85, v85 r86, v86 r87, v87 r88, v88 r89, v89 r90, v90 r91, v91 r92, v92 r93, v93 r94, v94 r95, v95 r96, v96 r97, v97 r98, v98 r99, v99 r100, v100 r101, v101 r102, v102 r103, v103 r104, v104 r105, v105 r106, v106 r107, v107 r108, v108 r109, v109 r110, v110 r111, v111 r112, v112 r113, v113 r114, v114 r115, v115 r116, v116 r117, v117 r118, v118 r119, v119 r120, v120 r121, v121 r122, v122 r123, v123 r124, v124 r125, v125 r126, v126 r127, v127 r128, v128 r129, v129 r130, v130 r131, v131 r132, v132 r133, v133 r134, v134 r135, v135 r136, v136 r137, v137 r138, v138 r139, v139 r140, v140 r141, v141 r142, v142 r143, v143 r144, v144 r145, v145 r146, v146 r147, v147 r148, v148 r149, v149 r150, v150 r151, v151 r152, v152 r153, v153 r154, v154 r155, v155 r156, v156 r157, v157 r158, v158 r159, v159 r160, v160 r161, v161 r162, v162 r163, v163 r164, v164 r165, v165 r166, v166 r167, v167 r168, v168 r169, v169 r170, v170 r171, v171 r172, v172 r173, v173 r174, v174 r175, v175 r176, v176 r177, v177 r178, v178 r179, v179 r180[0], v180 r180[1], v181 r180[2], v182 r180[3], v183 r180[4], v184 r180[5], v185 r180[6], v186 r180[7], v187 r180[8], v188 r180[9], v189 cell r180[10], g r180[11]
#
# f.<locals>.g: 1 register
#     7     0  GetFree      r0, free v189
#           1  Return       r0
#       variables v189 free 0
